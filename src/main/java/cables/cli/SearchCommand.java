package cables.cli;

import cables.desk.Answers;
import cables.engine.SearchEngine;
import cables.export.Asked;
import cables.query.QueryInWords;

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
            "  cables search -t KTIP -f csv -o ktip.csv     all of them, as a table",
            "  cables search 'G/TIP visit' -f bibtex        to cite; also ris, csljson",
            "  cables search --queries topics.tsv -f trec   a run to evaluate",
            "  cables search --queries q.tsv --timings      what each of them costs",
            "",
            "Quote the query, as the shell has its own ideas about * ( < ! and \"; cables help"
                    + " query has more."
        })
final class SearchCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;
    @Mixin private QuestionOptions options;

    @Parameters(
            paramLabel = "QUERY",
            description = "what to look for (see cables help query); best in single quotes")
    private List<String> words = List.of();

    @Mixin private HitOptions hits;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "ask many: a file (- for stdin) with 'id<TAB>query' a line")
    private Optional<String> queries;

    @Mixin private TimingOptions timing;

    @Option(names = "--explain", description = "say how the query was read and each hit scored")
    private boolean explain;

    SearchCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        check();
        var questions = questions();
        try (var engine = cables.engine()) {
            if (timing.wanted()) {
                return timed(engine, questions).number();
            }
            explain(questions);
            return answer(questions, engine).number();
        }
    }

    private void check() {
        hits.check();
        timing.check(queries.isPresent());
        if (queries.isPresent() && !words.isEmpty()) {
            throw misused("--queries and a query of its own do not go together");
        }
        if (queries.isPresent() && hits.format().isBibliography()) {
            throw misused(
                    "-f %s is a list of sources; --queries would name some of them twice"
                            .formatted(hits.format()));
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Asked> questions() throws IOException {
        if (queries.isEmpty()) {
            return List.of(Asked.alone(options.question(words, cables.talk())));
        }
        var list = QueryList.read(queries.get(), cables.world(), spec.commandLine());
        return list.stream().map(this::asked).toList();
    }

    private Asked asked(QueryList.Entry entry) {
        try {
            var question = options.question(List.of(entry.query()), cables.talk());
            return new Asked(Optional.of(entry.topic()), question);
        } catch (ParameterException refused) {
            throw misused("line %d: %s".formatted(entry.line(), refused.getMessage()));
        }
    }

    private void explain(List<Asked> questions) {
        if (explain) {
            questions.forEach(it -> cables.talk().lines(QueryInWords.lines(it.question().query())));
        }
    }

    private Why why(SearchEngine engine) {
        return explain ? new Scoring(engine) : Why.NOTHING;
    }

    private ExitCode answer(List<Asked> questions, SearchEngine engine) throws IOException {
        var advice = Advice.on(questions.getFirst().question(), options, engine, cables.talk());
        var answers = new Answers(engine, hits::request);
        hits.deliver(questions, queries.isPresent(), answers, why(engine), cables);
        return queries.isPresent()
                ? endedMany(questions.size(), answers.found())
                : endedOne(answers, advice);
    }

    private ExitCode timed(SearchEngine engine, List<Asked> questions) throws IOException {
        var timings = new Timings(engine, hits::request);
        hits.deliver(out -> time(timings, questions, out), cables);
        return endedMany(questions.size(), timings.found());
    }

    private void time(Timings timings, List<Asked> questions, Writer out) throws IOException {
        for (int pass = 0; pass < timing.warm(); pass++) {
            timings.warmUp(questions);
        }
        for (int pass = 0; pass < timing.passes(); pass++) {
            timings.pass(questions, out);
        }
    }

    private ExitCode endedMany(int questions, int found) {
        if (found < questions) {
            cables.talk()
                    .say("%d of %d queries found nothing".formatted(questions - found, questions));
        }
        return found > 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }

    private ExitCode endedOne(Answers answers, Advice advice) throws IOException {
        var talk = cables.talk();
        if (answers.found() == 0) {
            return advice.ended(false, answers.partial());
        }
        if (options.looksLikePhrase(words)) {
            talk.hint("the words may stand anywhere; --phrase finds them side by side");
        }
        return advice.found();
    }
}
