package cables.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a command is and takes, as its help, its manual and the shells tell it.
///
/// @param name the last word of it: `search`
/// @param synopsis one line
/// @param description what it does, in one sentence
/// @param examples and what else stands in its footer
/// @param options in the order of their names
record CommandOutline(
        String name,
        String synopsis,
        String description,
        List<String> examples,
        List<Argument> options,
        List<Argument> parameters) {

    /// An option, or something that stands without one.
    ///
    /// @param names of an option, the short one first; none of what stands without one
    /// @param label what its value is called; empty where it takes none
    /// @param values those it may have, where there are few
    record Argument(List<String> names, String label, String description, List<String> values) {

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    static CommandOutline of(CommandSpec command) {
        var usage = command.usageMessage();
        return new CommandOutline(
                command.name(),
                joined(usage.customSynopsis()),
                joined(usage.description()),
                Arrays.asList(usage.footer()),
                options(command),
                command.positionalParameters().stream().map(CommandOutline::parameter).toList());
    }

    /// Those of its subcommands, in the order of its help.
    static List<CommandOutline> subcommands(CommandSpec root) {
        return root.subcommands().values().stream().map(it -> of(it.getCommandSpec())).toList();
    }

    private static List<Argument> options(CommandSpec command) {
        return command.options().stream()
                .filter(it -> !it.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .map(CommandOutline::option)
                .toList();
    }

    private static Argument option(OptionSpec option) {
        var names =
                Stream.of(option.names()).sorted(Comparator.comparingInt(String::length)).toList();
        boolean takesValue = option.arity().max() > 0;
        return new Argument(
                names,
                takesValue ? option.paramLabel() : "",
                joined(option.description()),
                takesValue ? values(option) : List.of());
    }

    private static Argument parameter(PositionalParamSpec parameter) {
        return new Argument(
                List.of(),
                parameter.paramLabel(),
                joined(parameter.description()),
                values(parameter));
    }

    /// The values that it may have, where there are few.
    static List<String> values(ArgSpec argument) {
        var candidates = argument.completionCandidates();
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false).toList();
    }

    /// Line ends in picocli's texts are written `%n`.
    private static String joined(String[] lines) {
        return Arrays.stream(lines)
                .map(it -> it.replace("%n", "").replace("%%", "%"))
                .collect(Collectors.joining(" "));
    }
}
