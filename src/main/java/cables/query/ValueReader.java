package cables.query;

import cables.cable.Span;

import java.util.Optional;

/// Reads one value of a field that holds no running text.
interface ValueReader {

    /// A value as typed, without quotes, runs of blanks made one.
    ///
    /// @param quoted whether it stood in quotes
    record Value(String text, Span span, boolean quoted) {}

    /// What the value asks; empty, and said so, when it asks nothing that can be told.
    Optional<Query> read(Value value);
}
