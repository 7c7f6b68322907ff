package cables.cli;

import cables.desk.Amounts;
import cables.desk.Answers;
import cables.desk.Format;
import cables.desk.HitsWanted;
import cables.desk.Sorting;
import cables.engine.SearchRequest;
import cables.export.Asked;
import cables.export.Besides;
import cables.export.ResultTable.Column;
import cables.export.ResultWriter;
import cables.query.Query;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Options that say which hits are wanted, in what form, and where.
final class HitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-n", "--hits"},
            paramLabel = "N",
            description =
                    "how many cables (default: 10 as text and json, 1000 as trec, else all); 0 for"
                            + " all")
    private Optional<Integer> hits;

    @Option(
            names = {"--skip", "--from"},
            paramLabel = "N",
            defaultValue = "0",
            converter = SkipConverter.class,
            description = "leave out the first N")
    private int skip;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            defaultValue = "relevance",
            converter = SortingConverter.class,
            description = "relevance (default), newest (also -date), oldest (also date) or id")
    private Sorting order;

    @Option(names = "--count", description = "print only how many there are")
    private boolean count;

    @Option(
            names = "--snippets",
            paramLabel = "N",
            description = "at most N stretches of text a cable (default: 3); 0 for none")
    private Optional<Integer> snippets;

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            converter = ColumnList.Converter.class,
            description =
                    "the columns of csv and tsv: id,date,citation; with a plus, beside the usual"
                            + " ones: +citation, which json and jsonl take too")
    private Optional<ColumnList> columns;

    @Mixin
    private final FormOptions form =
            new FormOptions(EnumSet.complementOf(EnumSet.of(Format.AUTO)).toArray(Format[]::new));

    /// @throws ParameterException when a number is out of range
    void check() {
        if (hits.orElse(0) < 0 || skip < 0 || snippets.orElse(0) < 0) {
            throw new ParameterException(
                    spec.commandLine(), "-n, --skip and --snippets take no negative numbers");
        }
        if (columns.isPresent() && !takes(columns.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--columns goes with -f csv and -f tsv; json and jsonl take +citation");
        }
    }

    private boolean takes(ColumnList chosen) {
        return switch (format()) {
            case CSV, TSV -> true;
            case JSON, JSONL -> chosen.added();
            case AUTO, TEXT, IDS, RIS, BIBTEX, CSLJSON, TREC -> false;
        };
    }

    private boolean cites() {
        return columns.filter(it -> it.columns().contains(Column.CITATION)).isPresent();
    }

    Format format() {
        return form.form();
    }

    /// The part of the answer that is wanted.
    SearchRequest request(Query query) {
        return request(query, HitsWanted.USUAL_SNIPPETS);
    }

    /// The part of the answer that is wanted.
    ///
    /// @param usual how many snippets a hit, where nobody says
    SearchRequest request(Query query, int usual) {
        return count
                ? new SearchRequest(query, 0, 1, order.order(), 0)
                : new HitsWanted(
                                format(), hits, skip, order, wantedSnippets(snippets.orElse(usual)))
                        .of(query);
    }

    private int wantedSnippets(int wanted) {
        return cites() ? wanted : format().snippets(wanted);
    }

    /// Asks the questions and brings the answers to where they are wanted.
    ///
    /// @param several whether they are a list, of one perhaps
    /// @param why what is told of each hit besides
    void deliver(
            List<Asked> questions, boolean several, Answers answers, Why why, CablesCommand cables)
            throws IOException {
        form.delivery(count ? Format.TEXT : format(), cables)
                .deliver(
                        out -> answers.write(questions, writer(several, why, answers, cables, out)),
                        answers.note());
        form.tellWritten(written(answers), cables);
    }

    /// Brings lines that are no list of hits to where those would go.
    void deliver(Outlet.Content lines, CablesCommand cables) throws IOException {
        form.delivery(Format.TSV, cables).deliver(lines);
    }

    private ResultWriter writer(
            boolean several, Why why, Answers answers, CablesCommand cables, Writer out)
            throws IOException {
        if (count) {
            return new CountText(out);
        }
        var shown = columns.map(ColumnList::columns).orElseGet(Column::usual);
        return new ResultForms(
                        format(),
                        shown,
                        several,
                        skip,
                        why,
                        new Besides(cites(), why.explaining()),
                        answers::path,
                        form.style(cables),
                        form.wrapping(cables))
                .writer(out);
    }

    /// `21 cables `, `10 of 33 cables (-n 0 for all) `.
    private String written(Answers answers) {
        if (count) {
            return "the count ";
        }
        return answers.written() + skip < answers.total()
                ? "%s of %s (-n 0 for all) "
                        .formatted(
                                Amounts.count(answers.written()), Amounts.cables(answers.total()))
                : Amounts.cables(answers.written()) + " ";
    }
}
