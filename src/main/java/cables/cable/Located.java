package cables.cable;

/// A value read from a cable, with the stretch of text it was read from.
public record Located<T>(T value, Span span) {}
