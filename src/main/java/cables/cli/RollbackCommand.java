package cables.cli;

import cables.desk.Amounts;
import cables.lucene.LuceneIndex;
import cables.parse.CableParser;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `cables rollback`: the index as it was before the last change.
@Command(
        name = "rollback",
        customSynopsis = "cables rollback [OPTIONS]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Go back to the index as it was before the last rebuild, index or delete.",
            "",
            "One step, once: the one that is left is removed. The one to go back to is verified"
                    + " first."
        },
        footer = {"", "Examples:", "  cables rollback"})
final class RollbackCommand implements Callable<Integer> {

    private final CablesCommand cables;

    RollbackCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        var status = LuceneIndex.rollback(cables.index().path(), CableParser.VERSION);
        cables.done(
                "back to %s, built %s; %s in %s"
                        .formatted(
                                status.generation(),
                                InventoryText.TIME.format(status.built()),
                                Amounts.cables(status.cables()),
                                cables.world().shown(cables.index().path())));
        return ExitCode.DONE.number();
    }
}
