package cables.cli;

import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.TextLines;
import cables.desk.Amounts;
import cables.desk.ReadBlock;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints how a cable was read, as an edition with notes: its text in its order, each block beside
/// its kind, below each what was read from it and what was odd.
///
/// @param width in columns
/// @param full whether to print long blocks and long lists whole
record ReadingText(Style style, int width, boolean full) {

    private static final String RULE = "━";

    void write(Cable cable, Writer out) throws IOException {
        for (var line : title(cable)) {
            out.write(line + "\n");
        }
        writeBlocks(cable, out);
        out.write("\n");
        for (var line : new Wrapping(width).lines("", "", sum(cable))) {
            out.write(line + "\n");
        }
        out.write("\n");
    }

    private void writeBlocks(Cable cable, Writer out) throws IOException {
        var edition = new Edition(style, width, full, TextLines.of(cable.reading().text()));
        edition.write(List.of(), ReadBlock.nowhere(cable), out);
        for (var read : ReadBlock.of(cable)) {
            edition.write(read.block(), out);
            edition.write(read.values(), read.odd(), out);
        }
    }

    private List<String> title(Cable cable) {
        var id = TerminalText.safe(cable.id().value());
        var rule = RULE.repeat(Math.max(2, width - Columns.of(id) - 4));
        var wrapping = new Wrapping(width);
        var title = style.link(cable.provenance().path(), style.strong(id));
        var lines = Stream.of(source(cable.provenance()), published(cable.published()));
        return Stream.concat(
                        Stream.of(RULE + RULE + " " + title + " " + rule),
                        lines.filter(it -> !it.isEmpty())
                                .flatMap(it -> wrapping.lines("", "   ", it).stream())
                                .map(style::quiet))
                .toList();
    }

    private static String source(Provenance provenance) {
        var row = provenance.row();
        return TerminalText.safe(provenance.path())
                + (row.isPresent() ? ", row " + row.getAsInt() : "");
    }

    /// What its page or row says of it.
    private static String published(Published published) {
        return Stream.of(
                        published.id().map(it -> "id " + it),
                        published.created().map(it -> "created " + it),
                        published.released().map(it -> "released " + it),
                        published.origin().map(it -> "origin " + it),
                        published.classification())
                .flatMap(Optional::stream)
                .map(TerminalText::safe)
                .reduce((first, second) -> first + ", " + second)
                .map(it -> "published as: " + it)
                .orElse("");
    }

    private String sum(Cable cable) {
        var blocks =
                cable.reading().blocks().stream()
                        .filter(it -> it.kind() != BlockKind.BLANK)
                        .count();
        var read =
                "%s, %s"
                        .formatted(
                                Amounts.of(blocks, "block"),
                                Amounts.of(cable.body().paragraphs().size(), "paragraph"));
        var odd = cable.reading().diagnostics();
        return odd.isEmpty()
                ? read + "; nothing odd"
                : read + "; " + style.odd(odd.size() + " odd") + ": " + codes(odd);
    }

    private static String codes(List<Diagnostic> odd) {
        return odd.stream()
                .collect(
                        Collectors.groupingBy(
                                Diagnostic::code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + (it.getValue() > 1 ? " ×" + it.getValue() : ""))
                .collect(Collectors.joining(", "));
    }
}
