package cables.engine;

import cables.cable.Span;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A stretch of a cable that shows why it is a hit.
///
/// @param place the part of the cable it is from
/// @param paragraph the number of its paragraph
/// @param marking the portion marking it stands under, without parentheses
/// @param text on one line, cut at sentence or word ends
/// @param marks the matched words, as spans of `text`, ascending, none overlapping
public record Snippet(
        Place place,
        OptionalInt paragraph,
        Optional<String> marking,
        String text,
        List<Span> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }
}
