package cables.cable;

/// A stretch of the text with what it is; the blocks of a cable, joined, are its text.
public record Block(BlockKind kind, Span span) {}
