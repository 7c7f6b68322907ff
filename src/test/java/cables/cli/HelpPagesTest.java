package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pages of help, as a terminal of 80 columns shows them.
class HelpPagesTest {

    private static final int COLUMNS = 80;

    @TempDir Path home;

    static Stream<String> topics() {
        return Stream.concat(
                Stream.of("cables", "query", "fields", "exit-codes", "environment"),
                commands().stream().map(CommandOutline::name));
    }

    static List<CommandOutline> commands() {
        var root = new CommandLine(new CablesCommand(Surroundings.ofProcess()));
        CommandLines.subcommands(root.getCommand()).forEach(root::addSubcommand);
        return CommandOutline.subcommands(root.getCommandSpec());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void no_line_is_longer_than_a_terminal_is_wide(String topic) {
        var page = new Session(home).run("terminal=80 cables help " + topic);
        assertThat(page).hasSizeGreaterThan(2).allMatch(it -> Wrapping.columns(it) <= COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_example_fits_in_a_line_and_prose_is_broken_by_none_but_the_terminal(
            CommandOutline command) {
        assertThat(command.examples())
                .allMatch(it -> !it.startsWith(" ") || Wrapping.columns(it) < COLUMNS)
                .allMatch(it -> it.isEmpty() || it.startsWith(" ") || it.matches(".*[.:]"));
    }

    @Test
    void a_line_of_two_columns_goes_on_below_the_second() {
        assertThat(
                        new HelpText(20)
                                .lines(List.of("  a  b  one two three", "  four five six seven")))
                .containsExactly("  a  b  one two", "        three", "  four five six", "  seven");
    }

    @Test
    void words_of_prose_are_not_taken_for_columns() {
        assertThat(new HelpText(12).lines(List.of("", "one two three four")))
                .containsExactly("", "one two", "three four");
    }
}
