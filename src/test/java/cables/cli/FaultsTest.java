package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// At whatever call to the file system a change of an index is stopped or fails, the index is then
/// the old one or the new one, whole, and the next run works. `src/test/faults/faults.sh` does the
/// same with real processes, at each call of theirs.
class FaultsTest {

    /// So many calls are tried of each change and fault; those near the end, where the new index is
    /// put in force, all.
    private static final int TRIED = 4;

    @TempDir private Path parent;

    @ParameterizedTest
    @EnumSource
    void whatever_call_fails(Change change) throws IOException {
        change.prepare(sound(Files.createDirectory(parent.resolve("kept"))));
        for (var fault : FaultyFiles.Fault.values()) {
            int calls = round(change, fault, Integer.MAX_VALUE);
            assertThat(calls).isPositive();
            int step = Math.max(1, calls / TRIED);
            for (int at = 1; at <= calls; at += at > calls - TRIED ? 1 : step) {
                round(change, fault, at);
            }
        }
    }

    /// How many calls there were that could have failed.
    private int round(Change change, FaultyFiles.Fault fault, int at) throws IOException {
        var home = parent.resolve("%s-%s-%d".formatted(change, fault, at));
        Session.copy(parent.resolve("kept"), home);
        var files = new FaultyFiles(home.resolve("index"), fault, at);
        var printed =
                new Session(files.faulty(home)).run("cables " + String.join(" ", change.words()));
        if (fault == FaultyFiles.Fault.FULL && printed.contains("[exit 5]")) {
            // before anything is known of the disk, at least which file it is
            assertThat(printed)
                    .anyMatch(it -> it.matches("2> cables: (no room in HOME/|HOME/index).*"));
        }
        var end = new Aftermath.End(code(fault, printed), String.join("\n", printed));
        assertThat(new Aftermath(sound(home)).wrongs(change, end))
                .as("%s: %s at call %d, which printed %s", change, fault, at, printed)
                .isEmpty();
        return files.calls();
    }

    @Test
    void a_full_disk_is_told_with_what_there_was() throws IOException {
        Change.REBUILD.prepare(sound(Files.createDirectory(parent.resolve("kept"))));
        int calls = round(Change.REBUILD, FaultyFiles.Fault.FULL, Integer.MAX_VALUE);
        var home = parent.resolve("full");
        Session.copy(parent.resolve("kept"), home);
        var files = new FaultyFiles(home.resolve("index"), FaultyFiles.Fault.FULL, calls / 2);
        assertThat(new Session(files.faulty(home)).run("cables rebuild more -i index"))
                .hasSize(2)
                .endsWith("[exit 5]")
                .anyMatch(it ->
                        it.matches(
                                "2> cables: no room in HOME/index: [0-9,.]+ [kM]B were free, and"
                                    + " the new index needs more \\(the one there is takes [0-9,.]+"
                                    + " [kM]B\\); make room and run it again"));
        try (var left = Files.list(home.resolve("index"))) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("CURRENT", "LOCK", "gen-1", "gen-2");
        }
    }

    /// Files none of which fails; they are only faster than those of the machine.
    private static Path sound(Path home) {
        return new FaultyFiles(home, FaultyFiles.Fault.STOP, Integer.MAX_VALUE).faulty(home);
    }

    /// Of a run that is stopped nobody sees how it ends.
    private static int code(FaultyFiles.Fault fault, List<String> printed) {
        boolean failed = printed.stream().anyMatch(it -> it.startsWith("[exit "));
        return failed || fault == FaultyFiles.Fault.STOP ? 1 : 0;
    }
}
