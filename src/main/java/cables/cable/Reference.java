package cables.cable;

import java.util.Optional;

/// One entry of the REF line: another cable, or anything else the drafter refers to.
///
/// @param text as written, without the letter that lists it
/// @param mrn the cable meant, where the text says which one it is
public record Reference(String text, Optional<Mrn> mrn) {}
