package cables.query;

import cables.cable.Span;

/// Something in a question that could not stand as it was typed.
///
/// @param message what was wrong and how it was read instead, in one line
/// @param span where, in the text as typed
public record Repair(String message, Span span) {}
