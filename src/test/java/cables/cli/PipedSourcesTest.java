package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Cables that come through a pipe, alone or in an archive, are read as those in files.
class PipedSourcesTest {

    private static final String SEED = "index-data/cables/10BEIJING326.txt";

    @TempDir private Path home;

    @Test
    void a_cable_and_an_archive_of_it_read_the_same_but_for_their_place() throws IOException {
        Files.createDirectories(home.resolve("index-data/cables"));
        Files.copy(Path.of(SEED), home.resolve(SEED));
        var session = new Session(home);
        session.run("zip a.zip " + SEED);
        var file = session.run("cables parse -f jsonl " + SEED).getFirst();
        assertThat(session.run("cables parse -f jsonl a.zip"))
                .containsExactly(file.replace("HOME/" + SEED, "HOME/a.zip!" + SEED));
        assertThat(session.run("cables parse -f jsonl - < " + SEED))
                .containsExactly(file.replace("HOME/" + SEED, "-"));
        assertThat(session.run("cables parse -f jsonl - < a.zip"))
                .containsExactly(file.replace("HOME/" + SEED, "-!" + SEED));
    }

    @Test
    void a_file_whose_name_begins_with_a_dash_is_named_after_two() throws IOException {
        Files.copy(Path.of(SEED), home.resolve("-x.txt"));
        var printed = new Session(home).run("cables parse -f jsonl -- -x.txt");
        assertThat(printed).singleElement().asString().contains("HOME/-x.txt");
    }
}
