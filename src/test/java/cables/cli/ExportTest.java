package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Answers that are written to files, and many questions in one run.
class ExportTest {

    @TempDir Path home;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    @Test
    void a_table_in_a_file_is_accompanied_by_its_question() throws IOException {
        session.run("cables search trafficking -t KTIP -n 2 -o found.csv -q");
        assertThat(Files.readAllLines(home.resolve("found.csv"))).hasSize(3);
        var note = new ObjectMapper().readTree(home.resolve("found.csv.meta.json").toFile());
        assertThat(note.get("file").textValue()).isEqualTo("found.csv");
        var answer = note.get("answers").get(0);
        assertThat(answer.get("query").textValue()).isEqualTo("trafficking");
        assertThat(answer.get("readAs").textValue()).isEqualTo("trafficking tags:KTIP");
        assertThat(answer.get("index").textValue()).isEqualTo("gen-1");
        assertThat(answer.get("written").intValue()).isEqualTo(2);
        assertThat(answer.get("total").intValue()).isGreaterThan(2);
    }

    @Test
    void a_table_for_a_spreadsheet_begins_with_a_byte_order_mark() throws IOException {
        session.run("cables search trafficking -n 1 --excel -o marked.csv -q");
        session.run("cables search trafficking -n 1 -o plain.csv -q");
        session.run("cables search trafficking -n 1 --excel -o marked.tsv -q");
        var plain = Files.readString(home.resolve("plain.csv"));
        assertThat(plain).startsWith("rank,");
        assertThat(home.resolve("marked.csv")).hasContent("\ufeff" + plain);
        assertThat(home.resolve("marked.tsv")).content().startsWith("\ufeffrank\t");
        assertThat(session.stdout("cables search trafficking -n 1 --excel"))
                .isEqualTo("\ufeff" + plain);
        assertThat(session.stdout("cables facet post --excel")).startsWith("\ufeffvalue,");
    }

    @Test
    void json_says_itself_what_was_asked() throws IOException {
        session.run("cables search trafficking -o found.json -q");
        assertThat(home.resolve("found.json")).content().contains("\"query\": \"trafficking\"");
        assertThat(home.resolve("found.json.meta.json")).doesNotExist();
    }

    @Test
    void many_questions_are_asked_in_one_run() throws IOException {
        write("topics.tsv", "\ufeffa\ttrafficking\r\n\n  \nb 2\tzebra\nc\tpolice NEAR bribes\n");
        assertThat(session.run("cables search --queries topics.tsv -f trec -n 2 -q"))
                .hasSize(4)
                .satisfies(it -> assertThat(it.getFirst()).startsWith("a Q0 10BEIJING326 1 "));
        assertThat(session.run("cables search --queries topics.tsv --count -t KTIP"))
                .contains("b 2\t0", "2> cables: 1 of 3 queries found nothing");
        assertThat(session.run("cables search --queries topics.tsv --json -n 1 -q").getFirst())
                .startsWith("[{");
        assertThat(session.run("cables search --queries topics.tsv -n 1 -q"))
                .contains("a: trafficking", "b 2: zebra");
    }

    @Test
    void when_no_question_finds_anything_the_code_says_so() throws IOException {
        write("topics.tsv", "a\tzebra\nb\tquagga\n");
        assertThat(session.run("cables search --queries topics.tsv -f trec"))
                .containsExactly("2> cables: 2 of 2 queries found nothing", "[exit 1]");
    }

    @Test
    void a_line_that_is_no_question_is_named() throws IOException {
        write("topics.tsv", "a\ttrafficking\n\nb zebra\n");
        assertThat(session.run("cables search --queries topics.tsv"))
                .containsExactly(
                        "2> cables: topics.tsv, line 3: write an id, a tab and a query (see cables"
                                + " help search)",
                        "[exit 2]");
        write("topics.tsv", "a\ttrafficking\nb\t\n");
        assertThat(session.run("cables search --queries topics.tsv"))
                .containsExactly(
                        "2> cables: line 2: there is nothing to search for (see cables help"
                                + " search)",
                        "[exit 2]");
        write("topics.tsv", "\n");
        assertThat(session.run("cables search --queries topics.tsv"))
                .containsExactly(
                        "2> cables: topics.tsv holds no questions (see cables help search)",
                        "[exit 2]");
        Files.write(home.resolve("topics.tsv"), new byte[] {'a', '\t', (byte) 0xe9, '\n'});
        assertThat(session.run("cables search --queries topics.tsv"))
                .containsExactly(
                        "2> cables: topics.tsv is not in UTF-8 (see cables help search)",
                        "[exit 2]");
    }

    @Test
    void questions_come_from_stdin_too() {
        var in = new ByteArrayInputStream("x\tSinkovits\n".getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        var terminal = new Terminal(false, false, 80);
        var world = new Surroundings(in, stream, stream, Map.of(), home, home, terminal);
        assertThat(new CommandLines(world).run("search", "--queries", "-", "-f", "ids")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x\t10BEIJING326\n");
    }
}
