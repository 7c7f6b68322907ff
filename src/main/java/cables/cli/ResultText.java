package cables.cli;

import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Span;
import cables.desk.Amounts;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.Snippet;
import cables.export.Asked;
import cables.export.ResultWriter;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints an answer for people: of each cable a line of codes, its SUBJECT, and why it was found.
final class ResultText implements ResultWriter {

    private static final String INDENT = "    ";
    private static final String UNKNOWN = "-";

    private final Style style;
    private final Wrapping wrapping;
    private final long skipped;
    private final Why why;
    private final Origin origin;
    private final Writer out;
    private AnswerFacts facts = new AnswerFacts("", 0, false);
    private long shown;

    /// @param skipped how many hits were left out at the start
    /// @param why what is told of each hit besides
    /// @param origin where ids lead to, on a terminal that shows links
    ResultText(Style style, Wrapping wrapping, int skipped, Why why, Origin origin, Writer out) {
        this.style = style;
        this.wrapping = wrapping;
        this.skipped = skipped;
        this.why = why;
        this.origin = origin;
        this.out = out;
    }

    /// Tells which file a cable comes from.
    interface Origin {
        Optional<String> path(CableId id) throws IOException;
    }

    @Override
    public void start(Asked asked, AnswerFacts answer) throws IOException {
        facts = answer;
        why.asked(asked.question().query());
        shown = 0;
        if (asked.topic().isPresent()) {
            var topic = asked.topic().get() + ": " + asked.question().text();
            line(style.strong(TerminalText.safe(topic)));
        }
    }

    @Override
    public void finish() throws IOException {
        if (facts.total() > 0) {
            line(sum());
        }
    }

    @Override
    public void hit(Hit hit) throws IOException {
        shown++;
        lines(wrapping.lines("", INDENT, codes(hit)));
        lines(wrapping.lines(INDENT, INDENT, style.strong(subject(hit))));
        for (var snippet : hit.snippets()) {
            if (!isSubject(hit, snippet)) {
                lines(lines(snippet));
            }
        }
        for (var told : why.lines(hit)) {
            lines(wrapping.lines(INDENT, INDENT + INDENT, style.quiet(told)));
        }
        line("");
    }

    private String id(Hit hit) throws IOException {
        var id = hit.cable().id();
        var shown = style.strong(TerminalText.safe(id.value()));
        var path = style.links() ? origin.path(id) : Optional.<String>empty();
        return path.map(it -> style.link(it, shown)).orElse(shown);
    }

    private String codes(Hit hit) throws IOException {
        var cable = hit.cable();
        return Stream.of(
                        "%2d.".formatted(hit.rank()),
                        id(hit),
                        cable.date().map(CableList.DAY::format).orElse(UNKNOWN),
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
    private String sum() {
        var partial = facts.partial() ? ", and maybe more: time ran out" : "";
        if (shown == facts.total()) {
            return Amounts.cables(facts.total()) + partial;
        }
        if (shown == 0 && skipped > 0) {
            return "%s, all of them among the first %s, which are left out"
                            .formatted(Amounts.cables(facts.total()), Amounts.count(skipped))
                    + partial;
        }
        var range = skipped == 0 ? Amounts.count(shown) : range();
        return "%s of %s (-n 0 for all)".formatted(range, Amounts.cables(facts.total())) + partial;
    }

    private String range() {
        var last = Amounts.count(skipped + shown);
        return shown == 1 ? last : Amounts.count(skipped + 1) + " to " + last;
    }

    private void lines(List<String> lines) throws IOException {
        for (var line : lines) {
            line(line);
        }
    }

    private void line(String line) throws IOException {
        out.write(line + "\n");
    }
}
