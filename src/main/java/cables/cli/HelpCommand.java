package cables.cli;

import cables.query.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables help`: how a command is used, and what does not belong to one command.
@Command(
        name = "help",
        customSynopsis = "cables help [COMMAND|query|fields|exit-codes]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Explain a command, or query, fields, exit-codes.")
final class HelpCommand implements Callable<Integer> {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..1",
            description = "a command, or query, fields, exit-codes")
    private Optional<String> topic;

    HelpCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() {
        explain(topic.orElse("cables"), cables.world().out());
        return ExitCode.DONE.number();
    }

    private void explain(String topic, PrintStream out) {
        switch (topic) {
            case "cables" -> spec.parent().commandLine().usage(out);
            case "query" -> out.print(text("query.txt"));
            case "fields" -> fields(out);
            case "exit-codes" -> exitCodes(out);
            default -> command(topic, out);
        }
    }

    private void command(String name, PrintStream out) {
        var command = Optional.ofNullable(spec.parent().subcommands().get(name));
        command.orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "there is no help on '%s'; try a command, query, fields or exit-codes"
                                        .formatted(name)))
                .usage(out);
    }

    private static void fields(PrintStream out) {
        out.println("Fields of a query, to be written before a value, with a colon:");
        for (var field : Field.values()) {
            out.println("  %-9s %s".formatted(field.label(), field.meaning()));
            out.println("  %-9s   %s".formatted("", field.example()));
        }
        out.println();
        out.println(
                "Values: a,b means either; \"with blanks\" in quotes; (a OR b) in parentheses.");
    }

    private static void exitCodes(PrintStream out) {
        for (var code : ExitCode.values()) {
            out.println("%4d  %s".formatted(code.number(), code.meaning()));
        }
    }

    private static String text(String name) {
        try (var text = HelpCommand.class.getResourceAsStream("/cables/help/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
