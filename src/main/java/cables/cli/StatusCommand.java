package cables.cli;

import cables.export.AnswerNote;
import cables.export.Inventory;
import cables.parse.CableParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `cables status`: what is in the index.
@Command(
        name = "status",
        customSynopsis = "cables status [OPTIONS]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Say what is in the index, where it came from, and how well it was read.",
        footer = {"", "Examples:", "  cables status", "  cables status --json"})
final class StatusCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Mixin private ReportOptions report;

    StatusCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        report.form();
        try (var engine = cables.engine()) {
            var inventory =
                    Inventory.of(
                            cables.world().shown(cables.index().path()),
                            CableParser.VERSION,
                            engine);
            report.deliver(
                    inventory,
                    (out, style, width) ->
                            new InventoryText(style, new Wrapping(width), out).write(inventory),
                    new AnswerNote(),
                    cables);
        }
        return ExitCode.DONE.number();
    }
}
