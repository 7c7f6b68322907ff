package cables.cli;

import cables.export.AnswerNote;
import cables.export.Asked;
import cables.export.Trend;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `cables trend`: how often cables match over time.
@Command(
        name = "trend",
        customSynopsis = "cables trend [OPTIONS] QUERY...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Count the cables found by year or month, also in a thousand of all cables.",
            "",
            "With filters, a thousand of those that pass the filters: with -p HANOI, of the cables"
                    + " from Hanoi."
        },
        footer = {
            "",
            "Examples:",
            "  cables trend trafficking",
            "  cables trend 'bird flu' -p HANOI --by month --since 2005",
            "  cables trend trafficking -f csv -o trend.csv"
        })
final class TrendCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Mixin private QuestionOptions options;
    @Mixin private ReportOptions report;

    @Parameters(paramLabel = "QUERY", description = "what to look for (see cables help query)")
    private List<String> words = List.of();

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            defaultValue = "year",
            description = "year (default) or month")
    private Trend.Unit unit;

    TrendCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        report.form();
        var question = options.question(words, cables.talk());
        try (var engine = cables.engine()) {
            var advice = Advice.on(question, options, engine, cables.talk());
            var matching = engine.facet(question.query(), unit.facet());
            var all = engine.facet(options.background(words, cables.talk()), unit.facet());
            var trend = new Trend(unit, question, matching, all);
            report.deliver(trend, new TrendText(trend)::write, note(trend), cables);
            return advice.ended(matching.facts().total() > 0, trend.facts().partial()).number();
        }
    }

    private static AnswerNote note(Trend trend) {
        var note = new AnswerNote();
        note.add(Asked.alone(trend.question()), trend.facts(), trend.rows().size());
        return note;
    }
}
