package cables.cable;

/// A diplomatic cable, read.
///
/// @param published what its page or row says of it
/// @param provenance where it was found
/// @param reading its raw text and how it was read
public record Cable(
        CableId id,
        Heading heading,
        Body body,
        Published published,
        Provenance provenance,
        Reading reading) {}
