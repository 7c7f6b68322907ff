package cables.cli;

import cables.desk.Amounts;
import cables.desk.AnswerForms;
import cables.desk.Answers;
import cables.desk.Format;
import cables.desk.KwicOrder;
import cables.engine.AnswerFacts;
import cables.engine.Excerpts;
import cables.engine.Hit;
import cables.engine.SearchRequest;
import cables.export.Asked;
import cables.export.ResultWriter;
import cables.query.Query;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// `cables kwic`: every match in its context, one line each.
@Command(
        name = "kwic",
        customSynopsis = "cables kwic [OPTIONS] QUERY...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description =
                "Print every match with the words around it, one line each (keyword in context).",
        footer = {
            "",
            "Examples:",
            "  cables kwic traffick*",
            "  cables kwic '\"human rights\"' -p HANOI --sort right",
            "  cables kwic bribe --sort date -f csv -o bribe.csv"
        })
final class KwicCommand implements Callable<Integer>, Paged {

    private static final int USUAL_WIDTH = 60;

    private final CablesCommand cables;

    @Spec private CommandSpec spec;
    @Mixin private QuestionOptions options;

    @Parameters(paramLabel = "QUERY", description = "what to look for (see cables help query)")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "0",
            description = "how many lines; 0 (default) for all")
    private int most;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description =
                    "relevance of the cable (default), date, id, or the words to the left or right")
    private KwicOrder order;

    @Option(
            names = {"-w", "--width"},
            paramLabel = "N",
            description =
                    "characters of context on each side (default: 60, or what the terminal has)")
    private Optional<Integer> width;

    @Option(names = "--count", description = "print only how many lines there are")
    private boolean count;

    @Mixin
    private final FormOptions form =
            new FormOptions(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.TSV);

    KwicCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        check();
        var question = options.question(words, cables.talk());
        try (var engine = cables.engine()) {
            var advice = Advice.on(question, options, engine, cables.talk());
            var answers = new Answers(engine, this::request);
            var lines = new AtomicLong();
            var more = new AtomicBoolean();
            delivery()
                    .deliver(
                            out -> {
                                var writer = order.before(writer(out), limit());
                                answers.write(List.of(Asked.alone(question)), writer);
                                lines.set(writer.written());
                                more.set(writer.isCut());
                            },
                            answers.note());
            if (more.get()) {
                tellMore(lines.get(), answers);
            }
            return ended(advice, answers, lines.get()).number();
        }
    }

    private void check() {
        if (most < 0 || width.orElse(0) < 0) {
            throw new ParameterException(
                    spec.commandLine(), "-n and --width take no negative numbers");
        }
        form.form();
    }

    private long limit() {
        return most == 0 || count ? Long.MAX_VALUE : most;
    }

    private SearchRequest request(Query query) {
        int columns = width.orElse(Math.max(USUAL_WIDTH, cables.wrapping().width()));
        return new SearchRequest(
                query, 0, SearchRequest.NO_LIMIT, order.ofCables(), new Excerpts.Every(columns));
    }

    private Delivery delivery() {
        return form.delivery(count ? Format.TEXT : form.form(), cables);
    }

    private ResultWriter writer(Writer out) throws IOException {
        return count ? new CountLines(out) : inForm(out);
    }

    private ResultWriter inForm(Writer out) throws IOException {
        return AnswerForms.ofMatches(form.form(), out).orElseGet(() -> text(out));
    }

    private ResultWriter text(Writer out) {
        int room = form.wrapping(cables).width();
        var style = form.style(cables);
        return room > 0 && width.isEmpty()
                ? KwicText.within(room, style, out)
                : new KwicText(style, width.orElse(USUAL_WIDTH), 0, out);
    }

    /// How many lines there are in all is not known: the cables were not read to the last.
    private void tellMore(long lines, Answers answers) {
        cables.talk()
                .say(
                        "%s, from %s of %s; there are more (-n 0 for all, --count for how many)"
                                .formatted(
                                        Amounts.of(lines, "line"),
                                        Amounts.count(answers.written()),
                                        Amounts.cables(answers.total())));
    }

    private ExitCode ended(Advice advice, Answers answers, long lines) throws IOException {
        var talk = cables.talk();
        if (answers.found() == 0) {
            return advice.ended(false, answers.partial());
        }
        if (lines == 0) {
            talk.say("%s has no words to show".formatted(advice.question().readAs()));
            return ExitCode.NOTHING_FOUND;
        }
        form.tellWritten(Amounts.of(lines, "line") + " ", cables);
        return advice.ended(true, answers.partial());
    }

    /// Prints how many lines there would be.
    private static final class CountLines implements ResultWriter {
        private final Writer out;
        private long lines;

        CountLines(Writer out) {
            this.out = out;
        }

        @Override
        public void start(Asked asked, AnswerFacts facts) {}

        @Override
        public void hit(Hit hit) {
            lines += hit.snippets().size();
        }

        @Override
        public void end() throws IOException {
            out.write(lines + "\n");
        }
    }
}
