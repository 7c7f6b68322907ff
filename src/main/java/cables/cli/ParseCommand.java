package cables.cli;

import cables.ingest.CableReader;
import cables.ingest.Corpus;
import cables.source.Sources;

import picocli.CommandLine.Command;
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
            "  cables parse cable.txt",
            "  cables parse cable.txt --json",
            "  cables parse -f jsonl ~/cables > cables.jsonl"
        })
final class ParseCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, or jsonl: one object a line")
    private Format format;

    @Option(names = "--json", description = "the same as -f json")
    private boolean json;

    @Option(names = "--full", description = "long paragraphs and lists whole")
    private boolean full;

    ParseCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var sources = Sources.of(paths.stream().map(cables.world()::path).toList());
        var missing = sources.missing();
        missing.forEach(it -> cables.talk().failure(it + ": no such file or folder"));
        return missing.isEmpty() ? parse(sources).number() : ExitCode.FAILED.number();
    }

    private ExitCode parse(Sources sources) throws IOException {
        var visit = new ParseVisit(cables.talk(), cables.world().out());
        new Outlet.ToStream(cables.world().out()).write(out -> read(sources, visit, printer(out)));
        return visit.code();
    }

    private static void read(Sources sources, ParseVisit visit, CablePrinter printer)
            throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (printer) {
            new Corpus(sources, CableReader.standard()).read(threads, visit.to(printer));
        }
    }

    private CablePrinter printer(Writer out) {
        return switch (json ? Format.JSON : format) {
            case AUTO, TEXT -> CablePrinter.text(reading(), out);
            case JSON -> CablePrinter.json(safe(out));
            case JSONL -> CablePrinter.lines(safe(out));
            case CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC ->
                    throw new ParameterException(
                            spec.commandLine(), "cables are printed as text, json or jsonl");
        };
    }

    private ReadingText reading() {
        return new ReadingText(cables.style(), cables.world().terminal().width(), full);
    }

    private Writer safe(Writer out) {
        return cables.world().terminal().stdout()
                ? new SafeWriter(out, TerminalText::safeJson)
                : out;
    }
}
