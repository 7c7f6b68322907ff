package cables.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Says in one line what is wrong with a command line, and what may have been meant.
final class Misuse {

    private Misuse() {}

    static String line(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case ParameterException other
                    when other.getCause() instanceof TypeConversionException ->
                    named(other) + message(other.getCause());
            case ParameterException other -> message(other);
        };
    }

    private static String message(Throwable problem) {
        var message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return message.isEmpty()
                ? message
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /// The option or parameter with the value that cannot be.
    private static String named(ParameterException problem) {
        return Optional.ofNullable(problem.getArgSpec()).map(it -> name(it) + ": ").orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String missing(MissingParameterException problem) {
        var argument = problem.getMissing().getFirst();
        if (argument.isOption()) {
            return "%s needs a value: %s".formatted(name(argument), argument.paramLabel());
        }
        var example = example(problem.getCommandLine().getCommandSpec());
        return "%s is missing%s"
                .formatted(name(argument), example.map(", as in: "::concat).orElse(""));
    }

    /// The first of the examples in the help of a command.
    private static Optional<String> example(CommandSpec command) {
        return Arrays.stream(command.usageMessage().footer())
                .map(String::strip)
                .filter(it -> it.contains("cables " + command.name() + " "))
                .map(it -> it.replaceFirst("\\s{2,}.*", ""))
                .findFirst();
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        var command = problem.getCommandLine().getCommandSpec();
        var typed = problem.getUnmatched().getFirst();
        if (problem.isUnknownOption()) {
            return "there is no option " + typed + option(typed, command);
        }
        return command.parent() == null
                ? "there is no command '%s'%s"
                        .formatted(typed, Meant.byCommand(problem.getUnmatched(), command))
                : "cables %s takes no '%s'".formatted(command.name(), typed);
    }

    private static String option(String typed, CommandSpec command) {
        return typed.matches("-[^-].+")
                ? "; " + remedies(typed, command)
                : Meant.byOption(typed, command);
    }

    /// What `-police` may have been meant to be.
    private static String remedies(String typed, CommandSpec command) {
        var option = typed.substring(0, 2);
        var known = command.optionsMap().containsKey(option);
        return (known ? "write '%s %s', ".formatted(option, typed.substring(2)) : "")
                + "'NOT %s' to leave a word out, or -- before the query"
                        .formatted(typed.substring(1));
    }
}
