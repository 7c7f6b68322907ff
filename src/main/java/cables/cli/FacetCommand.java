package cables.cli;

import cables.desk.Amounts;
import cables.export.AnswerNote;
import cables.export.Asked;
import cables.export.Breakdown;
import cables.export.Breakdown.By;
import cables.export.FacetField;
import cables.vocabulary.Spelling;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables facet`: how many cables bear each value of a field.
@Command(
        name = "facet",
        customSynopsis = "cables facet [OPTIONS] FIELD [QUERY...]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Count the cables by the values of a field: all of them, or those found.",
        footer = {
            "",
            "Fields: tags, post, country, class, mark, caption, year, month, day, to, signed,"
                    + " precedence, has.",
            "",
            "Examples:",
            "  cables facet tags                        which TAGS there are, and how often",
            "  cables facet post trafficking            who reported on it",
            "  cables facet signed 'police corruption' -p HANOI --since 2007",
            "  cables facet month -t KTIP --sort value -f csv"
        })
final class FacetCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;
    @Mixin private QuestionOptions options;
    @Mixin private ReportOptions report;

    @Parameters(index = "0", paramLabel = "FIELD", description = "what to count by")
    private String field;

    @Parameters(
            index = "1..*",
            paramLabel = "QUERY",
            description = "which cables to count (default: all)")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--values"},
            paramLabel = "N",
            description =
                    "how many values (default: 20 as text and json, all years, else all), of months"
                            + " and days the last; 0 for all")
    private Optional<Integer> most;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            description =
                    "count (the most first) or value (default: value for year, month and day, else"
                            + " count)")
    private Optional<By> order;

    FacetCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var by = field();
        report.form();
        var question = options.questionOrAll(words, cables.talk());
        try (var engine = cables.engine()) {
            var advice = Advice.on(question, options, engine, cables.talk());
            var counts = by.of(engine.facet(question.query(), by.facet()));
            var breakdown = Breakdown.of(by, question, counts, order(by), wanted(by));
            report.deliver(
                    breakdown,
                    (out, style, width) -> print(breakdown, style, width, out),
                    note(breakdown),
                    cables);
            return advice.ended(counts.facts().total() > 0, counts.facts().partial()).number();
        }
    }

    private FacetField field() {
        return FacetField.named(field)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "there is no field '%s'%s (%s)"
                                        .formatted(
                                                field,
                                                suggestion(),
                                                String.join(", ", FacetField.labels()))));
    }

    private String suggestion() {
        return FacetField.labels().stream()
                .filter(it -> Spelling.isNear(field.toLowerCase(Locale.ROOT), it))
                .findFirst()
                .map("; did you mean %s?"::formatted)
                .orElse("");
    }

    private By order(FacetField by) {
        return order.orElse(By.usual(by));
    }

    private int wanted(FacetField by) {
        int wanted = most.orElse(report.form().usualValues(by));
        if (wanted < 0) {
            throw new ParameterException(spec.commandLine(), "-n takes no negative numbers");
        }
        return wanted;
    }

    private static AnswerNote note(Breakdown breakdown) {
        var note = new AnswerNote();
        note.add(
                Asked.alone(breakdown.question()),
                breakdown.counts().facts(),
                breakdown.shown().size());
        return note;
    }

    private void print(Breakdown breakdown, Style style, int width, Writer out) throws IOException {
        var rows =
                breakdown.rows().stream()
                        .map(it ->
                                List.of(
                                        Amounts.count(Long.parseLong(it.get(1))),
                                        style.strong(TerminalText.safe(it.get(0))),
                                        TerminalText.safe(it.get(2))))
                        .toList();
        TextTable.of(TextTable.Side.RIGHT, TextTable.Side.LEFT, TextTable.Side.LEFT)
                .within(width)
                .write(rows, out);
        if (breakdown.counts().facts().total() > 0) {
            out.write("\n" + sum(breakdown) + "\n");
        }
    }

    /// `20 of 57 values in 333 cables, 2 without (-n 0 for all)`; of times, `the last 20 of 57`.
    private String sum(Breakdown breakdown) {
        var counts = breakdown.counts();
        int shown = breakdown.shown().size();
        int there = counts.values().size();
        var none =
                counts.without() == 0
                        ? ""
                        : ", %s without".formatted(Amounts.count(counts.without()));
        return "%s in %s%s%s"
                .formatted(
                        shown == there
                                ? Amounts.count(there) + (there == 1 ? " value" : " values")
                                : "%s%s of %s values"
                                        .formatted(
                                                order(breakdown.field())
                                                                .keepsLast(breakdown.field())
                                                        ? "the last "
                                                        : "",
                                                Amounts.count(shown),
                                                Amounts.count(there)),
                        Amounts.cables(counts.facts().total()),
                        none,
                        shown == there ? "" : " (-n 0 for all)");
    }
}
