package cables.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `cables completion`: teaches a shell to complete command lines.
@Command(
        name = "completion",
        customSynopsis = "cables completion bash|zsh%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Print what your shell needs to complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(cables completion bash)     in ~/.bashrc",
            "  source <(cables completion zsh)      in ~/.zshrc, below compinit"
        })
final class CompletionCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    private Completion.Shell shell;

    CompletionCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() {
        var root = spec.parent();
        var completion = new Completion(CommandOutline.of(root), CommandOutline.subcommands(root));
        completion.lines(shell).forEach(cables.world().out()::println);
        return ExitCode.DONE.number();
    }
}
