package cables.cli;

import cables.engine.IndexStatus;
import cables.parse.CableParser;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;

/// `cables status`: what is in the index.
@Command(
        name = "status",
        customSynopsis = "cables status [OPTIONS]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Say what is in the index, and where it came from.")
final class StatusCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final CablesCommand cables;

    StatusCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        try (var engine = cables.engine()) {
            tell(engine.status());
        }
        return ExitCode.DONE.number();
    }

    private void tell(IndexStatus status) {
        line("Index", cables.world().shown(cables.index().path()));
        line("Generation", status.generation() + ", built " + TIME.format(status.built()));
        line("Cables", Amounts.count(status.cables()));
        line("Texts", Amounts.count(status.versions()));
        line("Size", Amounts.bytes((double) status.bytes()));
        status.facts().sources().forEach(it -> line("Source", it));
        if (status.facts().readerVersion() != CableParser.VERSION) {
            line("Note", "built by another version of the reader: run cables rebuild");
        }
    }

    private void line(String name, String value) {
        cables.world().out().println("%-12s%s".formatted(name, TerminalText.safe(value)));
    }
}
