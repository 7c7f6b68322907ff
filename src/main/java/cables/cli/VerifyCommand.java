package cables.cli;

import cables.export.AnswerNote;
import cables.export.Condition;
import cables.lucene.LuceneIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `cables verify`: whether the index is what was written.
@Command(
        name = "verify",
        customSynopsis = "cables verify [OPTIONS]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Say whether the index is whole: read every byte of it, and of the one before.",
            "",
            "Each file is compared with its digest, and the cables are counted. Ends with 3 where"
                    + " anything is damaged."
        },
        footer = {"", "Examples:", "  cables verify", "  cables verify --json"})
final class VerifyCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Mixin private ReportOptions report;

    VerifyCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() throws IOException {
        report.form();
        var index = cables.index();
        var check = LuceneIndex.check(index.path());
        var condition = new Condition(cables.world().shown(index.path()), check);
        report.deliver(
                condition,
                (out, style, width) -> new ConditionText(style, out).write(check),
                new AnswerNote(),
                cables);
        if (check.isWhole()) {
            return ExitCode.DONE.number();
        }
        cables.talk().failure(verdict(condition));
        return ExitCode.NO_INDEX.number();
    }

    private static String verdict(Condition condition) {
        return "the index in %s is damaged: %s"
                .formatted(condition.folder(), String.join("; ", condition.advice()));
    }
}
