package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The README says what its commands print.
class ReadmeTest {

    /// Stands for any number of lines.
    private static final String MORE = "...";

    @TempDir Path home;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
    }

    @Test
    void saysWhatItsCommandsPrint() throws IOException {
        var checked = 0;
        for (var step : Transcript.read(Path.of("README.md")).steps()) {
            if (step.command().startsWith("./cables ")) {
                check(step);
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(5);
    }

    private void check(Transcript.Step step) {
        var command = step.command().substring(2).replaceFirst("\\s+# .*", "");
        var printed = session.run(command);
        printed.removeIf(it -> it.startsWith("2> "));
        assertThat(printed).as(command).noneMatch(it -> it.matches("\\[exit [2-9]]"));
        var rest = printed.stream().filter(it -> !it.isEmpty()).toList();
        var wanted = step.output().stream().filter(it -> !it.isEmpty()).toList();
        if (!wanted.isEmpty()) {
            assertThat(matches(rest, wanted)).as("%s prints %s", command, rest).isTrue();
        }
    }

    private static boolean matches(List<String> printed, List<String> wanted) {
        if (wanted.isEmpty()) {
            return printed.isEmpty();
        }
        if (!wanted.getFirst().equals(MORE)) {
            return !printed.isEmpty()
                    && printed.getFirst().equals(wanted.getFirst())
                    && matches(tail(printed), tail(wanted));
        }
        return matches(printed, tail(wanted))
                || (!printed.isEmpty() && matches(tail(printed), wanted));
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(1, lines.size());
    }

    @Test
    void itsFirstScreenHasTheTwoCommands() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(Path.of("README.md")).subList(0, 45));
        assertThat(lines).contains("$ ./cables search trafficking", "$ mvn -B verify");
    }
}
