package cables.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes numbers off the letters of options that they were written to, as other programs do: `-n5`
/// is `-n 5`. What else is written to a letter may be a word to be left out, and stays.
record JoinedNumber(CommandLine line) {

    private static final Pattern JOINED = Pattern.compile("(-\\p{L})(\\d+)");

    String[] apart(String... arguments) {
        var all = List.of(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        return command(all)
                .map(it ->
                        Stream.concat(
                                        all.subList(0, end).stream()
                                                .flatMap(word -> apart(word, it)),
                                        all.subList(end, all.size()).stream())
                                .toArray(String[]::new))
                .orElse(arguments);
    }

    private Optional<CommandSpec> command(List<String> arguments) {
        return arguments.stream()
                .flatMap(it -> Optional.ofNullable(line.getSubcommands().get(it)).stream())
                .map(CommandLine::getCommandSpec)
                .findFirst();
    }

    private static Stream<String> apart(String word, CommandSpec command) {
        var joined = JOINED.matcher(word);
        return joined.matches() && takesNumber(joined.group(1), command)
                ? Stream.of(joined.group(1), joined.group(2))
                : Stream.of(word);
    }

    private static boolean takesNumber(String option, CommandSpec command) {
        return Optional.ofNullable(command.optionsMap().get(option)).stream()
                .flatMap(it -> Stream.of(it.auxiliaryTypes()))
                .anyMatch(it -> it == int.class || it == Integer.class);
    }
}
