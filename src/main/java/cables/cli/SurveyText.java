package cables.cli;

import cables.cable.CableId;
import cables.cable.TextLines;
import cables.desk.Amounts;
import cables.ingest.CableField;
import cables.ingest.CodeCount;
import cables.ingest.OddExample;
import cables.ingest.Survey;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Prints a survey for people: what was found, what was odd with examples, what is not known.
///
/// @param world says how paths are shown, and how wide a line may be
record SurveyText(Style style, Surroundings world) {

    private static final int LONGEST_BAR = 20;
    private static final int NAME_WIDTH = 15;
    private static final String EXAMPLE = " ".repeat(11);

    void write(Survey survey, Writer out) throws IOException {
        line(sum(survey), out);
        if (survey.ids() < survey.cables()) {
            line(
                    "In an index, %s: sections of one are joined, its copies kept together"
                            .formatted(Amounts.cables(survey.ids())),
                    out);
        }
        reasons(survey.reasons(), out);
        if (survey.cables() > 0) {
            fields(survey, out);
            odd(survey, out);
            counts("Unknown TAGS", survey.unknown().tags(), out);
            counts("Unknown posts", survey.unknown().posts(), out);
            counts("Heading lines that no reader claimed", survey.unknown().lines(), out);
        }
    }

    private static String sum(Survey survey) {
        return "%s, %s: %s"
                .formatted(
                        Amounts.of(survey.files(), "file"),
                        Amounts.cables(survey.cables()),
                        TallyText.of(survey.tally()));
    }

    private void reasons(List<Survey.Refusals> reasons, Writer out) throws IOException {
        if (!reasons.isEmpty()) {
            title("Not accepted, or not whole", out);
        }
        for (var it : reasons) {
            var status = it.status().name().toLowerCase(Locale.ROOT);
            var head = "%,7d  %s %s: ".formatted(it.count(), status, it.reason());
            wrapped(head, it.reason().sentence(), out);
            for (var example : it.examples()) {
                line(EXAMPLE + style.quiet(TerminalText.safe(shown(example))), out);
            }
        }
    }

    private void fields(Survey survey, Writer out) throws IOException {
        title("Found in cables", out);
        for (var field : CableField.values()) {
            double share = (double) survey.cablesWith(field) / survey.cables();
            var row = "%,7d  %7s  %-" + NAME_WIDTH + "s%s";
            line(
                    row.formatted(
                            survey.cablesWith(field),
                            percent(share),
                            field.label(),
                            style.value(bar(share))),
                    out);
        }
    }

    private String bar(double share) {
        int room = Math.clamp(width() - NAME_WIDTH - 18, 1, LONGEST_BAR);
        return "━".repeat((int) Math.round(share * room));
    }

    private void odd(Survey survey, Writer out) throws IOException {
        title(survey.odd().isEmpty() ? "Nothing odd" : "Odd", out);
        for (var count : survey.odd()) {
            odd(count, (double) count.cables() / survey.cables(), out);
        }
    }

    private void odd(CodeCount count, double share, Writer out) throws IOException {
        var sum = " in %s, %s".formatted(Amounts.cables(count.cables()), percent(share));
        line("%,7d  %s%s".formatted(count.count(), style.odd(count.code().name()), sum), out);
        wrapped(" ".repeat(9), count.code().sentence(), out);
        int longest = count.examples().stream().mapToInt(it -> place(it).length()).max().orElse(0);
        for (var example : count.examples()) {
            example(example, longest, out);
        }
    }

    /// The place and the line; one below the other where they do not fit side by side.
    private void example(OddExample example, int longest, Writer out) throws IOException {
        var place = place(example);
        int room = width() - EXAMPLE.length() - 2;
        if (longest <= room / 2) {
            var gap = " ".repeat(longest - place.length() + 2);
            line(EXAMPLE + link(place, example) + gap + excerpt(example, room - longest), out);
        } else {
            line(EXAMPLE + link(place, example), out);
            line(EXAMPLE + "  " + excerpt(example, room), out);
        }
    }

    private String link(String place, OddExample example) {
        return style.link(example.path(), style.quiet(place));
    }

    private String excerpt(OddExample example, int columns) {
        var lines = TextLines.of(example.excerpt());
        var excerpt = Excerpt.of(lines, example.mark(), columns - 2);
        var odd = excerpt.odd().isEmpty() ? "" : style.match(excerpt.odd());
        return excerpt.before().stripLeading() + odd + excerpt.after().stripTrailing();
    }

    /// `06SANJOSE2734:9`; the file where the cable has no name of its own.
    private String place(OddExample example) {
        var name = new CableId(example.id()).isDigest() ? shown(example.path()) : example.id();
        return TerminalText.safe(name) + ":" + example.line();
    }

    private String shown(String path) {
        return world.shown(world.path(path));
    }

    private void counts(String title, List<Survey.Count> counts, Writer out) throws IOException {
        if (!counts.isEmpty()) {
            title(title, out);
        }
        for (var it : counts) {
            var thing = Columns.start(TerminalText.safe(it.thing()), width() - 9);
            line("%,7d  %s".formatted(it.count(), thing), out);
        }
    }

    private void title(String title, Writer out) throws IOException {
        line("", out);
        line(style.strong(title), out);
    }

    private void wrapped(String first, String text, Writer out) throws IOException {
        for (var line : new Wrapping(width()).lines(first, " ".repeat(9), text)) {
            line(line, out);
        }
    }

    private int width() {
        return world.terminal().width();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static void line(String line, Writer out) throws IOException {
        out.write(line + "\n");
    }
}
