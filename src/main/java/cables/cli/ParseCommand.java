package cables.cli;

import cables.desk.Format;
import cables.ingest.CableReader;
import cables.ingest.Corpus;
import cables.ingest.Survey;
import cables.ingest.SurveyJson;
import cables.ingest.Surveyor;
import cables.source.Sources;

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
import java.util.concurrent.Callable;

/// `cables parse`: what the reader makes of cables, without any index.
@Command(
        name = "parse",
        customSynopsis = "cables parse [OPTIONS] PATH...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Read cables and print what was understood; no index is needed or changed.",
        footer = {
            "",
            "Examples:",
            "  cables parse cable.txt                   its text, and what was read",
            "  cables parse cable.txt --json            every field, for programs",
            "  cables parse -f jsonl ~/cables > all.jsonl",
            "  cables parse --check ~/cables            what is odd in a new collection",
            "",
            "In the text, = is a value and ! is odd; what each code means stands in"
                    + " docs/diagnostics.md."
        })
final class ParseCommand implements Callable<Integer>, Paged {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files, folders and archives; - for what comes through a pipe")
    private List<String> paths = List.of();

    @Mixin private final FormOptions form = new FormOptions(Format.TEXT, Format.JSON, Format.JSONL);

    @Option(
            names = "--check",
            description = "sum up what was found, what was odd with examples, what is not known")
    private boolean check;

    @Option(names = "--full", description = "long paragraphs and lists whole")
    private boolean full;

    ParseCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var sources = cables.world().sources(paths);
        var missing = sources.missing();
        missing.forEach(it -> cables.talk().failure(it + ": no such file or folder"));
        if (!missing.isEmpty()) {
            return ExitCode.FAILED.number();
        }
        return (check ? survey(sources) : parse(sources)).number();
    }

    private ExitCode parse(Sources sources) throws IOException {
        var visit = new ParseVisit(cables.talk(), cables.world().out());
        form.delivery(cables).deliver(out -> read(sources, visit, printer(out)));
        form.tellWritten("", cables);
        visit.end();
        return visit.code();
    }

    private ExitCode survey(Sources sources) throws IOException {
        var written = surveyForm();
        var surveyor = new Surveyor();
        var visit =
                new SurveyVisit(surveyor, ProgressBar.of(sources, cables.world(), cables.talk()));
        new Corpus(sources, CableReader.standard()).read(THREADS, visit);
        visit.end();
        var survey = surveyor.survey();
        form.delivery(cables).deliver(out -> written.write(survey, out));
        form.tellWritten("", cables);
        if (survey.tally().rejected() > 0) {
            return ExitCode.REJECTED;
        }
        return survey.cables() > 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }

    /// How a survey is written.
    private interface SurveyForm {
        void write(Survey survey, Writer out) throws IOException;
    }

    private SurveyForm surveyForm() {
        return switch (form.form()) {
            case AUTO, TEXT -> new SurveyText(form.style(cables), cables.world())::write;
            case JSON -> SurveyJson::write;
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC ->
                    throw new ParameterException(
                            spec.commandLine(), "--check is printed as text or json");
        };
    }

    private static void read(Sources sources, ParseVisit visit, CablePrinter printer)
            throws IOException {
        try (printer) {
            new Corpus(sources, CableReader.standard()).read(THREADS, visit.to(printer));
        }
    }

    private CablePrinter printer(Writer out) {
        return switch (form.form()) {
            case AUTO, TEXT -> CablePrinter.text(reading(), out);
            case JSON -> CablePrinter.json(out);
            case JSONL -> CablePrinter.lines(out);
            case CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC ->
                    throw new ParameterException(
                            spec.commandLine(), "cables are printed as text, json or jsonl");
        };
    }

    private ReadingText reading() {
        return new ReadingText(form.style(cables), cables.world().terminal().width(), full);
    }
}
