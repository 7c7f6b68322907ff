package cables.ingest;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Span;
import cables.cable.TextLines;

import java.util.OptionalInt;

/// A place where something was odd, with the line around it.
///
/// @param id of the cable
/// @param row of the cable in its file
/// @param line,column where, in the text of the cable, from 1
/// @param excerpt the line, or as much of it as is near the place, not made safe
/// @param mark the place in the excerpt
public record OddExample(
        String id,
        String path,
        OptionalInt row,
        int line,
        int column,
        String message,
        String excerpt,
        Span mark) {

    /// So many characters of a long line are kept on either side of the place, and of the place.
    private static final int LONGEST = 160;

    static OddExample of(Cable cable, Diagnostic diagnostic) {
        var lines = TextLines.of(cable.reading().text());
        var place = lines.firstSeen(diagnostic.span());
        int number = lines.number(place.start());
        var line = lines.span(number);
        int end = Math.min(place.end(), place.start() + LONGEST);
        int from = Math.max(line.start(), place.start() - LONGEST);
        int to = Math.max(end, Math.min(line.end(), end + LONGEST));
        return new OddExample(
                cable.id().value(),
                cable.provenance().path(),
                cable.provenance().row(),
                number,
                lines.column(place.start()),
                diagnostic.message(),
                new Span(from, to).of(lines.text()),
                new Span(place.start() - from, end - from));
    }
}
