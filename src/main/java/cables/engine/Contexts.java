package cables.engine;

import cables.cable.PortionMarking;
import cables.cable.Span;

import java.util.List;
import java.util.stream.IntStream;

/// Cuts out every match of a cable with what stands around it.
public final class Contexts {

    private Contexts() {}

    /// A snippet for each match, in the order of the regions and of their text; matches that
    /// overlap are one.
    ///
    /// @param width how much stands before and behind it at the most, in UTF-16 units
    public static List<Snippet> of(List<Region> regions, List<Mark> marks, int width) {
        return IntStream.range(0, regions.size())
                .boxed()
                .flatMap(region ->
                        Snippets.withoutOverlaps(spans(region, marks)).stream()
                                .map(it -> context(regions.get(region), it, width)))
                .toList();
    }

    private static List<Span> spans(int region, List<Mark> marks) {
        return marks.stream().filter(it -> it.region() == region).map(Mark::span).toList();
    }

    private static Snippet context(Region region, Span match, int width) {
        var text = region.passage().text();
        var window =
                new Span(
                        wholeStart(text, Math.max(0, match.start() - width)),
                        wholeEnd(text, Math.min(text.length(), match.end() + width)));
        var line = new OneLine(text, window);
        return new Snippet(
                region.place(),
                region.number(),
                region.marking().map(PortionMarking::text),
                line.text(),
                line.within(List.of(match)));
    }

    /// Not in the middle of a character of two units.
    private static int wholeStart(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int wholeEnd(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
