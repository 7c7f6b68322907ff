package cables.cable;

import java.util.Optional;

/// The E.O. line: under which executive order the cable is classified, and when that ends.
///
/// @param order the order's number, `12958`
/// @param declassify when it is declassified
/// @param text the line as written, on one line
public record ExecutiveOrder(
        Optional<String> order, Optional<Declassification> declassify, String text) {}
