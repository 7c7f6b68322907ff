package cables.cli;

import cables.cable.Block;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Paragraph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// Prints how a cable was read: its values, its blocks, and what was odd.
record ReadingText(Style style, Wrapping wrapping) {

    private static final int SAMPLE = 48;

    void write(Cable cable, Writer out) throws IOException {
        section(new HeadingCard(style, wrapping).lines(cable).stream(), out);
        section(title("Blocks", cable.reading().blocks().stream().map(it -> line(it, cable))), out);
        section(title("Paragraphs", cable.body().paragraphs().stream().map(this::line)), out);
        section(diagnostics(cable.reading().diagnostics()), out);
    }

    private static void section(Stream<String> lines, Writer out) throws IOException {
        for (var line : lines.toList()) {
            out.write(line + "\n");
        }
        out.write("\n");
    }

    private Stream<String> title(String title, Stream<String> lines) {
        return Stream.concat(Stream.of(style.strong(title)), lines);
    }

    private static String line(Block block, Cable cable) {
        var text = block.span().of(cable.reading().text());
        return "  %6d %6d  %-17s %s"
                .formatted(block.span().start(), block.span().end(), block.kind(), sample(text));
    }

    private String line(Paragraph paragraph) {
        var number = paragraph.number().isPresent() ? "" + paragraph.number().getAsInt() : "-";
        var marking = paragraph.marking().map(it -> it.value().text()).orElse("-");
        return "  %6s  %-8s %s"
                .formatted(number, TerminalText.safe(marking), sample(paragraph.passage().text()));
    }

    private static String sample(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var cut = line.length() <= SAMPLE ? line : line.substring(0, SAMPLE - 1) + "…";
        return TerminalText.safe(cut);
    }

    private Stream<String> diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? Stream.of(style.strong("Nothing odd"))
                : title("Odd", diagnostics.stream().flatMap(it -> lines(it).stream()));
    }

    private List<String> lines(Diagnostic diagnostic) {
        var span = diagnostic.span();
        var first = "  %6d %6d  ".formatted(span.start(), span.end());
        return wrapping.lines(
                first,
                " ".repeat(first.length()),
                diagnostic.code() + ": " + TerminalText.safe(diagnostic.message()));
    }
}
