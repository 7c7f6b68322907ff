package cables.cli;

import cables.engine.SearchRequest;
import cables.export.Asked;
import cables.export.ResultTable.Column;
import cables.export.ResultWriter;
import cables.query.Query;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
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
            names = "--from",
            paramLabel = "N",
            defaultValue = "0",
            description = "leave out the first N")
    private int skip;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            defaultValue = "relevance",
            converter = Sorting.Converter.class,
            description = "relevance (default), newest (also -date), oldest (also date) or id")
    private Sorting order;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            converter = Format.Converter.class,
            description =
                    "text, json, jsonl, csv, tsv, ids, ris, bibtex, csljson or trec (default: by"
                            + " the name of -o, else text)")
    private Format format;

    @Option(names = "--json", description = "the same as -f json")
    private boolean json;

    @Option(names = "--count", description = "print only how many there are")
    private boolean count;

    @Option(
            names = "--snippets",
            paramLabel = "N",
            defaultValue = "3",
            description = "at most N stretches of text a cable (default: 3); 0 for none")
    private int snippets;

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            converter = ColumnList.Converter.class,
            description =
                    "the columns of csv and tsv: id,date,citation; with a plus, beside the usual"
                            + " ones: +citation")
    private Optional<ColumnList> columns;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "write to this file, which appears when it is whole; what was asked is noted"
                            + " beside it, in FILE.meta.json")
    private Optional<String> file;

    /// @throws ParameterException when a number is out of range
    void check() {
        if (hits.orElse(0) < 0 || skip < 0 || snippets < 0) {
            throw new ParameterException(
                    spec.commandLine(), "-n, --from and --snippets take no negative numbers");
        }
        if (columns.isPresent() && !format().isTable()) {
            throw new ParameterException(
                    spec.commandLine(), "--columns goes with -f csv and -f tsv");
        }
    }

    Format format() {
        return json ? Format.JSON : format.resolved(file);
    }

    /// The part of the answer that is wanted.
    SearchRequest request(Query query) {
        int wanted = count ? 1 : hits.orElse(format().usualHits());
        return new SearchRequest(
                query,
                count ? 0 : skip,
                wanted == 0 ? SearchRequest.NO_LIMIT : wanted,
                order.order(),
                count ? 0 : wantedSnippets());
    }

    private int wantedSnippets() {
        return columns.filter(ColumnList::tellsAllSnippets).isPresent()
                ? snippets
                : format().snippets(snippets);
    }

    /// Asks the questions and brings the answers to where they are wanted.
    ///
    /// @param several whether they are a list, of one perhaps
    void deliver(List<Asked> questions, boolean several, Answers answers, CablesCommand cables)
            throws IOException {
        deliver(questions, several, answers, Why.NOTHING, cables);
    }

    /// @param why what is told of each hit besides
    void deliver(
            List<Asked> questions, boolean several, Answers answers, Why why, CablesCommand cables)
            throws IOException {
        new Delivery(cables, file, count ? Format.TEXT : format())
                .deliver(
                        out -> answers.write(questions, writer(several, why, cables, out)),
                        answers.note());
        file.ifPresent(it -> cables.talk().say(written(answers, it)));
    }

    /// Brings lines that are no list of hits to where those would go.
    void deliver(Outlet.Content lines, CablesCommand cables) throws IOException {
        new Delivery(cables, file, Format.TSV).deliver(lines);
    }

    private ResultWriter writer(boolean several, Why why, CablesCommand cables, Writer out)
            throws IOException {
        if (count) {
            return new CountText(out);
        }
        var style = file.isPresent() ? new Style(false) : cables.style();
        var wrapping = file.isPresent() ? Wrapping.NONE : cables.wrapping();
        var shown = columns.map(ColumnList::columns).orElseGet(Column::usual);
        return new ResultForms(format(), shown, several, skip, why, style, wrapping).writer(out);
    }

    private String written(Answers answers, String file) {
        var what = count ? "the count" : Amounts.cables(answers.written());
        return "%s written to %s".formatted(what, file);
    }
}
