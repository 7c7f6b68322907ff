package cables.cli;

import cables.query.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `cables help`: how a command is used, and what does not belong to one command.
@Command(
        name = "help",
        customSynopsis = "cables help [COMMAND|query|fields|exit-codes|environment] [--man]%n",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        description = "Explain a command, or query, fields, exit-codes, environment.",
        footer = {
            "",
            "Examples:",
            "  cables help search",
            "  cables help query                  what can be asked, and how",
            "  cables help --man | man -l -       all of it, as a manual page"
        })
final class HelpCommand implements Callable<Integer>, Paged {

    private final CablesCommand cables;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..1",
            completionCandidates = Topics.class,
            description = "a command, or query, fields, exit-codes, environment")
    private Optional<String> topic;

    @Option(names = "--man", description = "print the manual page, in the language of man")
    private boolean man;

    /// What there is help on, beside the commands.
    static final class Topics implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("query", "fields", "exit-codes", "environment").iterator();
        }
    }

    HelpCommand(CablesCommand cables) {
        this.cables = cables;
    }

    @Override
    public Integer call() {
        var out = cables.world().out();
        if (man) {
            manual().lines().forEach(out::println);
        } else {
            explain(topic.orElse("cables"), out);
        }
        return ExitCode.DONE.number();
    }

    private void explain(String topic, PrintStream out) {
        switch (topic) {
            case "cables" -> spec.parent().commandLine().usage(out);
            case "query" -> print(text("query.txt").lines().toList(), out);
            case "fields" -> print(fields(), out);
            case "exit-codes" -> print(exitCodes(), out);
            case "environment" -> print(environment(), out);
            default -> command(topic, out);
        }
    }

    private void command(String name, PrintStream out) {
        var command = Optional.ofNullable(spec.parent().subcommands().get(name));
        command.orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(name)))
                .usage(out);
    }

    private String unknown(String name) {
        return "there is no help on '%s'; try a command, query, fields, exit-codes or environment%s"
                .formatted(name, Meant.nearCommand(name, spec.parent()));
    }

    private Manual manual() {
        var root = spec.parent();
        return new Manual(
                CommandOutline.of(root),
                CommandOutline.subcommands(root),
                text("query.txt").lines().toList(),
                fields());
    }

    private static List<String> fields() {
        var lines = new ArrayList<String>();
        lines.add("Fields of a query, to be written before a value, with a colon:");
        for (var field : Field.values()) {
            lines.add("  %-10s %s".formatted(field.label(), field.meaning() + otherwise(field)));
            lines.add("  %-10s   %s".formatted("", field.example()));
        }
        lines.add("");
        lines.addAll(text("fields.txt").lines().toList());
        return lines;
    }

    private static String otherwise(Field field) {
        return field.aliases().isEmpty()
                ? ""
                : " (also " + String.join(":, ", field.aliases()) + ":)";
    }

    private void print(List<String> lines, PrintStream out) {
        new HelpText(spec.commandLine().getUsageHelpWidth()).lines(lines).forEach(out::println);
    }

    private static List<String> exitCodes() {
        var lines = new ArrayList<String>();
        for (var code : ExitCode.values()) {
            lines.add("%4d  %s".formatted(code.number(), code.meaning()));
        }
        lines.add("");
        text("exit-codes.txt").lines().forEach(lines::add);
        return lines;
    }

    private static List<String> environment() {
        return Arrays.stream(Variable.values())
                .map(it -> "  %-16s  %s".formatted(it, it.meaning()))
                .toList();
    }

    private static String text(String name) {
        try (var text = HelpCommand.class.getResourceAsStream("/cables/help/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
