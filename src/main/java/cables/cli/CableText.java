package cables.cli;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Paragraph;
import cables.cable.Span;
import cables.desk.MarkedText;
import cables.desk.Reflow;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Prints a cable to be read: a card of its heading, then its paragraphs, wrapped to the width.
///
/// @param marks stretches of the raw text to be marked, ascending
record CableText(Style style, Wrapping wrapping, List<Span> marks) {

    private static final String INDENT = "    ";

    /// All of it.
    void write(Cable cable, Writer out) throws IOException {
        lines(new HeadingCard(style, wrapping, marks).lines(cable), out);
        paragraphs(cable, out);
        if (cable.body().signature().isPresent()) {
            var name = TerminalText.safe(cable.body().signature().get().value());
            out.write("\n" + INDENT + name + "\n");
        }
    }

    /// A cable that was narrowed to some of its paragraphs: which it is, and these.
    void writeExcerpt(Cable cable, Writer out) throws IOException {
        lines(new HeadingCard(style, wrapping, marks).title(cable), out);
        paragraphs(cable, out);
    }

    private static void lines(List<String> lines, Writer out) throws IOException {
        for (var line : lines) {
            out.write(line + "\n");
        }
    }

    private void paragraphs(Cable cable, Writer out) throws IOException {
        for (var paragraph : cable.body().paragraphs()) {
            write(paragraph, out);
        }
    }

    private void write(Paragraph paragraph, Writer out) throws IOException {
        out.write("\n");
        if (paragraph.heading().isPresent()) {
            out.write(style.strong(heading(paragraph.heading().get())) + "\n\n");
        }
        var first = true;
        var marked = new MarkPrinter(style);
        for (var line : Reflow.lines(MarkedText.of(paragraph.passage(), marks))) {
            var lead = first ? lead(paragraph) : INDENT;
            for (var piece : wrapping.lines(lead, INDENT, TerminalText.safe(line))) {
                out.write(marked.printed(piece.stripTrailing()) + "\n");
            }
            first = false;
        }
    }

    private static String heading(Located<String> heading) {
        return TerminalText.safe(heading.value());
    }

    private String lead(Paragraph paragraph) {
        var number = paragraph.number().isPresent() ? paragraph.number().getAsInt() + "." : "";
        var marking = paragraph.marking().map(it -> "(" + it.value().text() + ") ").orElse("");
        return style.strong("%-4s".formatted(number)) + style.strong(TerminalText.safe(marking));
    }
}
