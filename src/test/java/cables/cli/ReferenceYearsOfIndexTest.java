package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the other cables of an index say of the years of references.
class ReferenceYearsOfIndexTest {

    @TempDir private Path home;
    private Path cables;

    @BeforeEach
    void write_cables() throws IOException {
        cables = Files.createDirectories(home.resolve("index-data/cables"));
        write("a", "051200Z JAN 09", "LIMA", 12, "BOGOTA 4100");
        write("b", "061200Z FEB 09", "BOGOTA", 1500, "LIMA 11");
    }

    private void write(String name, String time, String post, int serial, String reference)
            throws IOException {
        Files.writeString(
                cables.resolve(name + ".txt"),
                """
                R %1$s
                FM AMEMBASSY %2$s
                TO SECSTATE WASHDC
                UNCLAS %2$s %3$06d

                E.O. 12958: N/A
                TAGS: PREL, PE
                SUBJECT: EXERCISE
                REF: %4$s

                1. EXERCISE EXERCISE EXERCISE.
                """
                        .formatted(time, post, serial, reference));
    }

    private String run(String command) {
        return String.join("\n", new Session(home).run("terminal=100 cables " + command));
    }

    @Test
    void a_number_not_yet_reached_is_of_the_year_before() {
        assertThat(run("search cites:08BOGOTA4100 -f ids")).contains("09LIMA12");
        assertThat(run("search cites:09BOGOTA4100 -f ids")).doesNotContain("09LIMA12");
        assertThat(run("search cites:09LIMA11 -f ids")).contains("09BOGOTA1500");
    }

    @Test
    void show_says_the_same_and_a_file_alone_does_not() {
        assertThat(run("show 09LIMA12 --json")).contains("08BOGOTA4100", "REFERENCE_YEAR");
        assertThat(run("parse index-data/cables/a.txt --json")).contains("09BOGOTA4100");
    }

    @Test
    void a_cable_that_comes_later_is_measured_by_all_that_is_there() throws IOException {
        run("rebuild index-data/cables");
        write("c", "071200Z JAN 09", "LIMA", 14, "BOGOTA 3999");
        run("index index-data/cables/c.txt");
        assertThat(run("search cites:08BOGOTA3999 -f ids")).contains("09LIMA14");
    }
}
