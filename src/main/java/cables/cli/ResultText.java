package cables.cli;

import cables.cable.Classification;
import cables.cable.Span;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.SearchResults;
import cables.engine.Snippet;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints an answer for people: of each cable a line of codes, its SUBJECT, and why it was found.
///
/// @param wrapping how long a line may be
record ResultText(Style style, Wrapping wrapping) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);
    private static final String INDENT = "    ";
    private static final String UNKNOWN = "-";

    void write(SearchResults results, int skipped, Writer out) throws IOException {
        for (var hit : results.hits()) {
            write(hit, out);
        }
        if (results.total() > 0) {
            line(sum(results, skipped), out);
        }
    }

    private void write(Hit hit, Writer out) throws IOException {
        line(codes(hit), out);
        lines(wrapping.lines(INDENT, INDENT, style.strong(subject(hit))), out);
        for (var snippet : hit.snippets()) {
            if (!isSubject(hit, snippet)) {
                lines(lines(snippet), out);
            }
        }
        line("", out);
    }

    private String codes(Hit hit) {
        var cable = hit.cable();
        return Stream.of(
                        "%2d.".formatted(hit.rank()),
                        style.strong(TerminalText.safe(cable.id().value())),
                        cable.date().map(DAY::format).orElse(UNKNOWN),
                        cable.classification().map(Classification::title).orElse(UNKNOWN),
                        TerminalText.safe(cable.post().orElse(UNKNOWN)),
                        TerminalText.safe(tags(cable)),
                        versions(hit))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String tags(CableSummary cable) {
        return cable.tags().isEmpty() ? UNKNOWN : String.join(" ", cable.tags());
    }

    private static String versions(Hit hit) {
        return hit.versions() > 1 ? "(" + hit.versions() + " versions)" : "";
    }

    /// The SUBJECT, its words marked if it is itself why the cable was found.
    private String subject(Hit hit) {
        return hit.snippets().stream()
                .filter(it -> isSubject(hit, it))
                .findFirst()
                .map(this::marked)
                .orElseGet(() -> TerminalText.safe(hit.cable().subject().orElse("(no subject)")));
    }

    private static boolean isSubject(Hit hit, Snippet snippet) {
        return snippet.place() == Place.SUBJECT
                && hit.cable().subject().filter(snippet.text()::equals).isPresent();
    }

    private List<String> lines(Snippet snippet) {
        var place = style.quiet(place(snippet));
        var others = INDENT + " ".repeat(Wrapping.columns(place) + 1);
        return wrapping.lines(INDENT + place + " ", others, marked(snippet));
    }

    /// `¶3 (SBU)`, or the name of the place where there are no paragraphs.
    private static String place(Snippet snippet) {
        var paragraph = snippet.paragraph().isPresent() ? "¶" + snippet.paragraph().getAsInt() : "";
        var place = snippet.place() == Place.BODY ? paragraph : snippet.place().label();
        var marking = snippet.marking().map(it -> "(" + TerminalText.safe(it) + ")").orElse("");
        var told = (place + " " + marking).strip();
        return told.isEmpty() ? "¶" : told;
    }

    private String marked(Snippet snippet) {
        var marked = new StringBuilder();
        int at = 0;
        for (var mark : snippet.marks()) {
            marked.append(TerminalText.safe(new Span(at, mark.start()).of(snippet.text())));
            marked.append(style.match(TerminalText.safe(mark.of(snippet.text()))));
            at = mark.end();
        }
        return marked.append(TerminalText.safe(snippet.text().substring(at))).toString();
    }

    /// `7 cables`, `10 of 312 cables (-n 0 for all)`.
    private static String sum(SearchResults results, int skipped) {
        var shown = results.hits().size();
        var partial = results.partial() ? ", and maybe more: time ran out" : "";
        if (shown == results.total()) {
            return Amounts.cables(results.total()) + partial;
        }
        var range = skipped == 0 ? Amounts.count(shown) : range(skipped, shown);
        return "%s of %s (-n 0 for all)".formatted(range, Amounts.cables(results.total()))
                + partial;
    }

    private static String range(int skipped, int shown) {
        return shown == 0
                ? "0"
                : Amounts.count(skipped + 1L) + " to " + Amounts.count(skipped + (long) shown);
    }

    private static void lines(List<String> lines, Writer out) throws IOException {
        for (var line : lines) {
            line(line, out);
        }
    }

    private static void line(String line, Writer out) throws IOException {
        out.write(line + "\n");
    }
}
