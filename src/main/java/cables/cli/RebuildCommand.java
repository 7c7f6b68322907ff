package cables.cli;

import cables.engine.IndexUnusable;
import cables.ingest.IngestOptions;
import cables.source.Sources;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables rebuild`: a new index, built beside the one there is and switched in.
@Command(
        name = "rebuild",
        customSynopsis = "cables rebuild [OPTIONS] [PATH...]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description =
                "Build the index anew; the one there is stays in use until the new one is whole.",
        footer = {
            "",
            "Without PATH, from where it was last built from, else from the samples. What came"
                + " through a pipe (-) cannot be read again, so PATH has to be named after that.",
            "",
            "Examples:",
            "  cables rebuild",
            "  cables rebuild -i ~/kissinger ~/telegrams --report kissinger.jsonl"
        })
final class RebuildCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Parameters(
            paramLabel = "PATH",
            description = "files, folders and archives; - for what comes through a pipe")
    private List<String> paths = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            converter = ReportFileConverter.class,
            description = "write a line of JSON for each file and cable")
    private Optional<String> report;

    @Option(names = "--dry-run", description = "only say what would be done")
    private boolean dryRun;

    RebuildCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var sources = paths.isEmpty() ? remembered() : paths;
        if (paths.isEmpty() && sources.contains(Sources.STANDARD_INPUT)) {
            cables.talk()
                    .failure(
                            "some cables came through standard input and cannot be read again:"
                                    + " name all to build from, cables rebuild PATH...");
            return ExitCode.FAILED.number();
        }
        return build(paths.isEmpty() ? again(sources) : cables.world().sources(sources));
    }

    private Integer build(Sources sources) throws IOException {
        var usual = IngestOptions.standard();
        var options = new IngestOptions(usual.threads(), dryRun, usual.reread());
        return cables.told(cables.building(options, report).rebuild(sources));
    }

    private Sources again(List<String> remembered) {
        return remembered.isEmpty()
                ? Sources.of(List.of(cables.index().samples()))
                : Sources.again(remembered);
    }

    private List<String> remembered() throws IOException {
        try {
            return cables.index().sources();
        } catch (IndexUnusable unreadable) {
            // what is someone's own must not become the samples unseen
            if (cables.index().isUsual()) {
                cables.talk()
                        .say(
                                "nothing tells what the index was built from: it is built from the"
                                        + " samples; name your own with cables rebuild PATH...");
                return List.of();
            }
            throw new IndexUnusable(
                    "nothing tells what the damaged index in %s was built from: run cables rebuild"
                                    .formatted(cables.world().shown(cables.index().path()))
                            + " PATH...",
                    unreadable);
        }
    }
}
