package cables.cli;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Paragraph;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;

/// Prints a cable to be read: a card of its heading, then its paragraphs, wrapped to the width.
record CableText(Style style, Wrapping wrapping) {

    private static final String INDENT = "    ";

    /// All of it.
    void write(Cable cable, Writer out) throws IOException {
        for (var line : new HeadingCard(style, wrapping).lines(cable)) {
            out.write(line + "\n");
        }
        for (var paragraph : cable.body().paragraphs()) {
            write(paragraph, out);
        }
        if (cable.body().signature().isPresent()) {
            var name = TerminalText.safe(cable.body().signature().get().value());
            out.write("\n" + INDENT + name + "\n");
        }
    }

    /// The paragraphs of one number; none where there are none.
    ///
    /// @return how many
    int write(Cable cable, int number, Writer out) throws IOException {
        var paragraphs =
                cable.body().paragraphs().stream()
                        .filter(it -> it.number().equals(OptionalInt.of(number)))
                        .toList();
        for (var paragraph : paragraphs) {
            write(paragraph, out);
        }
        return paragraphs.size();
    }

    private void write(Paragraph paragraph, Writer out) throws IOException {
        out.write("\n");
        if (paragraph.heading().isPresent()) {
            out.write(style.strong(heading(paragraph.heading().get())) + "\n\n");
        }
        var first = true;
        for (var line : Reflow.lines(paragraph.passage().text())) {
            var lead = first ? lead(paragraph) : INDENT;
            for (var piece : wrapping.lines(lead, INDENT, TerminalText.safe(line))) {
                out.write(piece.stripTrailing() + "\n");
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
