package cables.engine;

import cables.cable.Span;

/// A word, or words side by side, by which a cable matches.
///
/// @param region which of the cable's regions, counted from 0
/// @param span where in the text of the region's passage
/// @param run the part of the question that found it
public record Mark(int region, Span span, Clue.Run run) {}
