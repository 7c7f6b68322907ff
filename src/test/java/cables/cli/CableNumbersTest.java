package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Cables are found by their numbers, however these are written.
class CableNumbersTest {

    @TempDir private static Path home;
    private static Session session;

    @BeforeAll
    static void write_cables() throws IOException {
        var cables = Files.createDirectories(home.resolve("index-data/cables"));
        write(cables, "08", "OSLO", 326, "Fish.");
        write(cables, "09", "OSLO", 326, "Ships.");
        write(cables, "09", "OSLO", 555, "As OSLO 326 said.");
        write(cables, "06", "KIEV", 41, "Bread.");
        write(cables, "76", "PEKING", 12, "Tea.");
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
    }

    private static void write(Path folder, String year, String post, int serial, String text)
            throws IOException {
        Files.writeString(
                folder.resolve(year + post + serial + ".txt"),
                """
                R 010000Z MAR %s
                FM AMEMBASSY %s
                TO SECSTATE WASHDC

                UNCLAS %s %06d

                SUBJECT: EXERCISE %s

                1. EXERCISE EXERCISE EXERCISE. %s

                WEXFORD
                """
                        .formatted(year, post, post, serial, year + post, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06KIEV41",
                "06 KIEV 000041",
                "06 kyiv 41",
                "KIEV 41",
                "KYIV 41",
                "2006KYIV00041",
                "(06) Kiev 41",
                "06-KIEV-41",
                "ref: 06 KIEV 41",
                "AMEMBASSY KIEV 41"
            })
    void a_cable_is_shown_by_its_number(String spelling) {
        assertThat(session.run("cables show '" + spelling + "'"))
                .first()
                .asString()
                .startsWith("06KIEV41");
        assertThat(session.run("cables search -f ids '" + spelling + "'")).contains("06KIEV41");
        assertThat(session.run("cables search -f ids 'id:\"" + spelling + "\"'"))
                .containsExactly("06KIEV41");
    }

    @Test
    void the_later_name_of_a_post_finds_what_it_sent_under_the_earlier() {
        assertThat(session.run("cables search -f ids '76 BEIJING 12'"))
                .containsExactly("76PEKING12");
    }

    @Test
    void without_a_year_all_of_them_come_first_and_then_who_mentions_them() {
        assertThat(session.run("cables search -f ids 'OSLO 326'"))
                .isEqualTo(List.of("09OSLO326", "08OSLO326", "09OSLO555"));
    }

    @Test
    void of_several_none_is_shown_and_all_are_named() {
        assertThat(session.run("cables show OSLO 326"))
                .containsExactly(
                        "2> cables: OSLO 326 may be any of these: say which",
                        "2>   08OSLO326  2008-03-01  EXERCISE 08OSLO",
                        "2>   09OSLO326  2009-03-01  EXERCISE 09OSLO",
                        "[exit 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08OLSO326", "08OSLO362", "08OSLO3266", "09 KYIV 41"})
    void what_is_nearest_to_a_slip_is_named(String spelling) {
        assertThat(session.run("cables show '" + spelling + "'"))
                .containsAnyOf(
                        "2> cables: no cable %s in the index; nearest: 08OSLO326"
                                .formatted(spelling),
                        "2> cables: no cable %s in the index; nearest: 06KIEV41"
                                .formatted(spelling));
        assertThat(session.run("cables search '" + spelling + "'"))
                .first()
                .asString()
                .contains("nearest: 0");
    }

    @Test
    void what_is_near_to_nothing_is_not_there() {
        assertThat(session.run("cables show 10NOWHERE5"))
                .containsExactly("2> cables: no cable 10NOWHERE5 in the index", "[exit 1]");
    }
}
