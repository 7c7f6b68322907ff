package cables.cli;

import cables.ingest.IngestOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables index`: adds to an index, and brings it up to date.
@Command(
        name = "index",
        customSynopsis = "cables index [OPTIONS] PATH...%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Add cables to the index; what has not changed is not read again.",
        footer = {
            "",
            "Cables as text, HTML pages, Cablegate CSV and telegrams of the National Archives; in"
                    + " zip, tar and 7z archives too, and packed by gzip, bzip2 or xz. A path that"
                    + " begins with a dash is written after --.",
            "",
            "Examples:",
            "  cables index ~/cables/new",
            "  cables index ~/cables --dry-run --report plan.jsonl",
            "  curl -s https://example.org/cables.tar.gz | cables index -"
        })
final class IndexCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
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

    @Option(names = "--reread", description = "read files again that have not changed")
    private boolean reread;

    IndexCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var usual = IngestOptions.standard();
        var options = new IngestOptions(usual.threads(), dryRun, reread);
        var sources = cables.world().sources(paths);
        return cables.told(cables.building(options, report).update(sources));
    }
}
