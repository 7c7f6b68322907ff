package cables.cli;

import cables.engine.SearchRequest;
import cables.engine.SearchResults;
import cables.export.Answer;
import cables.query.ParsedQuery;
import cables.query.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables search`: ranked cables, with the stretches of text that made them hits.
@Command(
        name = "search",
        customSynopsis = "cables search [OPTIONS] QUERY...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Find cables, the best first, and show why each was found.",
        footer = {
            "",
            "Examples:",
            "  cables search 'trafficking victims'          both words, inflected",
            "  cables search '\"human trafficking\" -police'  a phrase, without a word",
            "  cables search 'bribe* OR \"pay off\"' -p HANOI,BANGKOK --since 2007",
            "  cables search trafficking --mark SBU          within (SBU) paragraphs",
            "  cables search -t KTIP -n 0 -f csv -o ktip.csv",
            "",
            "Quote the query, as the shell has its own ideas about * ( < and \". More: cables help"
                    + " query"
        })
final class SearchCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;
    @Mixin private QuestionOptions asked;

    @Option(
            names = {"-n", "--hits"},
            paramLabel = "N",
            description = "how many cables (default: 10 as text and json, else all); 0 for all")
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
            description = "relevance (default), date (oldest first), -date or id")
    private Sorting order;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description =
                    "text, json, jsonl, csv, tsv or ids (default: by the name of -o, else text)")
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
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file, which appears when it is whole")
    private Optional<String> file;

    SearchCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        check();
        var question = asked.question(cables.talk());
        try (var engine = cables.engine()) {
            var results = engine.search(request(question.query()));
            outlet().write(out ->
                    content(new Answer(question, question.readAs(), results)).to(out));
            return ended(question, results).number();
        }
    }

    private void check() {
        if (hits.orElse(0) < 0 || skip < 0 || snippets < 0) {
            throw new ParameterException(
                    spec.commandLine(), "-n, --from and --snippets take no negative numbers");
        }
    }

    private Format format() {
        return json ? Format.JSON : format.resolved(file);
    }

    private SearchRequest request(Query query) {
        int wanted = count ? 1 : hits.orElse(format().usualHits());
        return new SearchRequest(
                query,
                count ? 0 : skip,
                wanted == 0 ? SearchRequest.NO_LIMIT : wanted,
                order.order(),
                count ? 0 : snippets);
    }

    private Outlet outlet() {
        var world = cables.world();
        return file.<Outlet>map(it -> new Outlet.ToFile(world.path(it)))
                .orElseGet(() -> new Outlet.ToStream(world.out()));
    }

    private Outlet.Content content(Answer answer) {
        if (count) {
            return out -> out.write(answer.results().total() + "\n");
        }
        return file.isPresent()
                ? AnswerWriter.plain(format(), skip, answer)
                : AnswerWriter.shown(format(), skip, answer, cables);
    }

    private ExitCode ended(ParsedQuery question, SearchResults results) {
        var talk = cables.talk();
        if (results.total() == 0) {
            talk.say("nothing found for " + question.readAs());
            return ExitCode.NOTHING_FOUND;
        }
        if (!question.repairs().isEmpty()) {
            talk.say("read as " + question.readAs());
        }
        file.ifPresent(it -> talk.say(written(results, it)));
        if (asked.looksLikePhrase()) {
            talk.hint("the words may stand anywhere; --phrase finds them side by side");
        }
        return ExitCode.DONE;
    }

    private String written(SearchResults results, String file) {
        var what = count ? "the count" : Amounts.cables(results.hits().size());
        return "%s written to %s".formatted(what, file);
    }
}
