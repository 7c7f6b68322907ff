package cables.ingest;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.RawCable;
import cables.cable.Reading;
import cables.cable.Span;
import cables.parse.CableParser;
import cables.parse.CableSplitter;
import cables.parse.Recognition;
import cables.source.Content;
import cables.source.Limits;
import cables.source.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads what a source holds as cables: tells them from other text, from one another, and reads
/// each.
///
/// Safe for use by several threads if its parts are.
///
/// @param recognition whether running text is a cable at all
/// @param splitter the cables in one running text, in order, at least one
/// @param parser reads one cable, whatever stands in it
public record CableReader(
        Predicate<String> recognition,
        Function<RawCable, List<RawCable>> splitter,
        Function<RawCable, Cable> parser,
        Limits limits) {

    /// The reader of the product, within its limits.
    public static CableReader standard() {
        return new CableReader(
                Recognition::isCable,
                new CableSplitter()::split,
                new CableParser()::parse,
                Limits.STANDARD);
    }

    /// The cables in one file or row, or why there are none; a table is read row by row.
    ///
    /// @param row where the content stands in its file; empty where it is all of it
    List<Finding> read(Content content, OptionalInt row) {
        return switch (content) {
            case Content.Refused refused -> List.of(new Finding.Nothing(row, refused.reason()));
            case Content.OneCable one -> List.of(read(one.raw()));
            case Content.Text text -> split(text.raw());
            case Content.Container container ->
                    throw new IllegalArgumentException(container.toString());
        };
    }

    private List<Finding> split(RawCable text) {
        var raws = raws(text);
        return raws.isEmpty()
                ? List.of(new Finding.Nothing(OptionalInt.empty(), Reason.NOT_A_CABLE))
                : raws.stream().map(this::read).toList();
    }

    /// The cables in running text; empty when it is none.
    List<RawCable> raws(RawCable text) {
        return recognition.test(text.text()) ? splitter.apply(text) : List.of();
    }

    private Finding read(RawCable raw) {
        return new Finding.Found(cable(raw));
    }

    /// Reads a cable, or as much of it as the limits allow.
    Cable cable(RawCable raw) {
        var cut = cut(raw, limits.cable());
        var cable = parser.apply(cut);
        var paragraphs = cable.body().paragraphs();
        if (paragraphs.size() > limits.paragraphs()) {
            cut = cut(raw, paragraphs.get(limits.paragraphs()).span().start());
            cable = parser.apply(cut);
        }
        int length = raw.text().length();
        return cut.text().length() == length ? cable : truncated(cable, length);
    }

    private static RawCable cut(RawCable raw, int limit) {
        var text = raw.text();
        if (text.length() <= limit) {
            return raw;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return new RawCable(text.substring(0, end), raw.published(), raw.provenance());
    }

    private static Cable truncated(Cable cable, int length) {
        var reading = cable.reading();
        int end = reading.text().length();
        var message = "%d characters were cut to %d".formatted(length, end);
        var diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.add(new Diagnostic(Diagnostic.Code.TRUNCATED, message, new Span(end, end)));
        return new Cable(
                cable.id(),
                cable.heading(),
                cable.body(),
                cable.published(),
                cable.provenance(),
                new Reading(reading.text(), reading.blocks(), diagnostics));
    }
}
