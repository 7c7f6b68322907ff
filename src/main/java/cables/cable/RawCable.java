package cables.cable;

/// A cable as its source hands it out: decoded, not yet read.
///
/// @param text header, a blank line, body
public record RawCable(String text, Published published, Provenance provenance) {}
