package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// What is said of files that are passed over when an index is built.
class SkippedTest {

    private static final String CABLE = "index-data/cables/10BEIJING326.txt";

    @TempDir Path home;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(home.resolve("odd"));
        for (int i = 1; i <= 5; i++) {
            Files.writeString(home.resolve("odd/" + i + ".txt"), "a shopping list, " + i);
        }
        session = new Session(home);
    }

    @Test
    void the_first_are_named_and_the_others_counted() throws IOException {
        Files.copy(Path.of(CABLE), home.resolve("odd/cable.txt"));
        assertThat(session.run("cables rebuild -i other odd"))
                .contains(
                        "2> cables: HOME/odd/1.txt: skipped, as it does not look like a cable",
                        "2> cables: HOME/odd/3.txt: skipped, as it does not look like a cable",
                        "2> cables: ... and 2 more skipped: cables parse --check PATH says which")
                .noneMatch(it -> it.contains("odd/4.txt"));
    }

    @Test
    void a_cable_that_is_there_already_is_not_named() throws IOException {
        var cable = Files.copy(Path.of(CABLE), home.resolve("odd/cable.txt"));
        Files.setLastModifiedTime(cable, FileTime.from(Instant.EPOCH));
        session.run("cables rebuild -i other odd");
        assertThat(session.run("cables index -i other odd"))
                .anyMatch(it -> it.contains("1 UNCHANGED"))
                .noneMatch(it -> it.contains("cable.txt: skipped"));
    }

    @Test
    void where_there_is_no_cable_at_all_it_is_said_why() {
        assertThat(session.run("cables rebuild -i other odd"))
                .contains(
                        "2> cables: no cable found (5 NOT_A_CABLE), so the index stays as it"
                                + " was",
                        "[exit 5]");
    }
}
