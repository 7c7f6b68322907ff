package cables.cli;

import cables.cli.TextTable.Side;
import cables.desk.Amounts;
import cables.engine.FacetCounts;
import cables.engine.IndexStatus;
import cables.export.Inventory;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Prints for people what is in an index.
record InventoryText(Style style, Wrapping wrapping, Writer out) {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /// How many posts are named.
    private static final int POSTS = 10;

    void write(Inventory inventory) throws IOException {
        var status = inventory.status();
        line("Index", inventory.folder());
        line("Generation", status.generation() + ", built " + TIME.format(status.built()));
        line("Cables", Amounts.count(status.cables()));
        line("Texts", texts(status));
        line("Size", Amounts.bytes((double) status.bytes()));
        for (var source : status.facts().sources()) {
            line("Source", source);
        }
        line("Dates", dates(inventory));
        line("Posts", posts(inventory.posts()));
        table("Cables that have", inventory.parts());
        table("Cables with oddities (see cables parse)", inventory.oddities());
    }

    private void line(String name, String value) throws IOException {
        var first = "%-12s".formatted(name);
        var others = " ".repeat(first.length());
        for (var line : wrapping.lines(first, others, TerminalText.safe(value))) {
            out.write(line + "\n");
        }
    }

    /// Sections that were joined are one text.
    private static String texts(IndexStatus status) {
        var more = status.versions() - status.cables();
        return Amounts.count(status.versions())
                + (more == 0
                        ? ""
                        : ", %s of them corrected copies and other releases of these cables"
                                .formatted(Amounts.count(more)));
    }

    private static String dates(Inventory inventory) {
        var undated = inventory.days().without();
        return inventory
                .first()
                .flatMap(first -> inventory.last().map(last -> first + " to " + last))
                .map(it -> undated == 0 ? it : it + ", " + Amounts.count(undated) + " undated")
                .orElse("none");
    }

    /// `24: STATE 9, BEIJING 5, ... (cables facet post)`.
    private static String posts(FacetCounts posts) {
        var first =
                posts.values().stream()
                        .limit(POSTS)
                        .map(it -> it.value() + " " + Amounts.count(it.cables()))
                        .toList();
        var more = posts.values().size() > POSTS ? ", ... (cables facet post)" : "";
        return posts.values().isEmpty()
                ? "none"
                : Amounts.count(posts.values().size()) + ": " + String.join(", ", first) + more;
    }

    private void table(String title, FacetCounts counts) throws IOException {
        if (!counts.values().isEmpty()) {
            out.write("\n" + style.strong(title) + "\n");
            var rows = counts.values().stream().map(it -> row(it, counts.facts().total())).toList();
            TextTable.of(Side.LEFT, Side.RIGHT, Side.RIGHT).write(rows, out);
        }
    }

    private static List<String> row(FacetCounts.Count count, long cables) {
        return List.of(
                "  " + count.value(),
                Amounts.count(count.cables()),
                Amounts.share(count.cables(), cables));
    }
}
