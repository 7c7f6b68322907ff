package cables.cli;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.Snippet;
import cables.export.Asked;
import cables.export.Context;
import cables.export.ResultWriter;

import java.io.IOException;
import java.io.Writer;

/// Prints matches in their context for people, a line each, the matched words below each other.
final class KwicText implements ResultWriter {

    private static final int ID_WIDTH = 16;
    private static final int PLACE_WIDTH = 7;

    private final Style style;
    private final int left;
    private final int right;
    private final Writer out;

    /// @param left columns before the match
    /// @param right columns for the match and what is behind it; 0 for no limit
    KwicText(Style style, int left, int right, Writer out) {
        this.style = style;
        this.left = left;
        this.right = right;
        this.out = out;
    }

    /// What is as wide as a terminal, the matches in its middle.
    static KwicText within(int width, Style style, Writer out) {
        int room = width - ID_WIDTH - PLACE_WIDTH - 3;
        int before = Math.max(8, room * 2 / 5);
        return new KwicText(style, before, Math.max(8, room - before), out);
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {}

    @Override
    public void hit(Hit hit) throws IOException {
        for (var snippet : hit.snippets()) {
            out.write(line(hit, snippet) + "\n");
        }
    }

    private String line(Hit hit, Snippet snippet) {
        var context = Context.of(snippet);
        var before = Columns.end(TerminalText.safe(context.left()), left);
        var match = TerminalText.safe(context.match());
        int rest = right - Columns.of(match) - 2;
        var behind = TerminalText.safe(context.right());
        return "%s %s %s%s%s%s"
                .formatted(
                        padded(TerminalText.safe(hit.cable().id().value()), ID_WIDTH),
                        padded(place(snippet), PLACE_WIDTH),
                        " ".repeat(Math.max(0, left - Columns.of(before))),
                        before,
                        style.match(match),
                        right == 0 ? behind : Columns.start(behind, Math.max(0, rest)))
                .stripTrailing();
    }

    private static String padded(String text, int columns) {
        var cut = Columns.start(text, columns);
        return cut + " ".repeat(columns - Columns.of(cut));
    }

    /// `¶3`, or the start of the name of another place.
    private static String place(Snippet snippet) {
        if (snippet.paragraph().isPresent()) {
            return "¶" + snippet.paragraph().getAsInt();
        }
        return snippet.place().label();
    }
}
