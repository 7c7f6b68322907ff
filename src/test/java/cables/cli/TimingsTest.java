package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Questions that are timed: what the lines hold, not how long it took.
class TimingsTest {

    private static final String NUMBER = "[1-9]\\d*";

    @TempDir Path home;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        Files.writeString(home.resolve("topics.tsv"), "a\ttrafficking\nb\tzebra\nc\tSinkovits\n");
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
    }

    private List<String> run(String options) {
        return session.run("cables search -q --queries topics.tsv --timings " + options);
    }

    @Test
    void each_time_a_question_is_asked_has_a_line() {
        var lines = run("--passes 2 --warm 1");
        assertThat(lines).hasSize(6);
        assertThat(lines)
                .map(it -> it.split("\t", -1)[0])
                .containsExactly("a", "b", "c", "a", "b", "c");
    }

    @Test
    void a_line_has_times_hits_the_first_ten_and_the_length_of_snippets() {
        var found = session.run("cables search trafficking -f ids -n 10");
        var count = session.run("cables search trafficking --count").getFirst();
        assertThat(run("").getFirst().split("\t", -1))
                .satisfiesExactly(
                        id -> assertThat(id).isEqualTo("a"),
                        wall -> assertThat(wall).matches(NUMBER),
                        busy -> assertThat(busy).matches(NUMBER),
                        hits -> assertThat(hits).isEqualTo(count),
                        ids -> assertThat(ids).isEqualTo(String.join(",", found)),
                        snippets -> assertThat(snippets).matches(NUMBER));
    }

    @Test
    void nothing_found_is_a_line_too() {
        assertThat(run("").get(1)).matches("b\t" + NUMBER + "\t" + NUMBER + "\t0\t\t0");
    }

    @Test
    void without_snippets_they_have_no_length() {
        assertThat(run("--snippets 0")).allMatch(it -> it.endsWith("\t0"));
    }

    @Test
    void its_options_need_one_another() {
        assertThat(session.run("cables search trafficking --timings"))
                .containsExactly(
                        "2> cables: --timings needs --queries FILE: questions to time, one a line"
                                + " (see cables help search)",
                        "[exit 2]");
        assertThat(session.run("cables search trafficking --warm 2").getFirst())
                .contains("--warm and --passes go with --timings");
        assertThat(run("--passes 0").getFirst())
                .contains("--warm is 0 or more, --passes 1 or more");
    }
}
