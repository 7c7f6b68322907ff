package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Hostile text, hostile questions, readers that go, indexes that are damaged.
class EdgesTest {

    private static final String CABLE =
            """
            VZCZCXRO0001
            OO RUEHC
            DE RUEHBJ #0999 0390711
            ZNR UUUUU ZZH
            O 080711Z FEB 10
            FM AMEMBASSY BEIJING\u001b[2J
            TO SECSTATE WASHDC IMMEDIATE 0001
            BT
            UNCLAS BEIJING 000999

            SIPDIS

            E.O. 12958: N/A
            TAGS: KTIP, CH\u009b
            SUBJECT: EXERCISE \u202eESREVER\u001b]0;title\u0007

            1. (SBU) EXERCISE EXERCISE EXERCISE. Zebra\u001b[31m and \u009b31m zebra\u202e here.

            2. (SBU) More.
            HUNTSMAN
            """;

    @TempDir private Path home;

    @BeforeEach
    void write_a_cable() throws IOException {
        var cables = Files.createDirectories(home.resolve("index-data/cables"));
        Files.writeString(cables.resolve("a.txt"), CABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search zebra",
                "search zebra --json",
                "search zebra -f jsonl",
                "search zebra -f csv",
                "search zebra -f tsv",
                "show 10BEIJING999",
                "show 10BEIJING999 --raw",
                "show 10BEIJING999 --json",
                "parse index-data/cables",
                "parse index-data/cables --json",
                "parse index-data/cables -f jsonl",
                "search zebra\u001b[2J\u202e",
                "search \u009bzebra!",
                "show \u001b[2J",
                "parse \u001b[2J\u202e",
                "search zebra -i \u001b[2J",
                "\u001b[2J",
                "search x --\u001b[2J",
                "search x --since \u001b[2J"
            })
    void nothing_steers_the_terminal(String command) {
        var printed = String.join("\n", new Session(home).run("terminal=80 cables " + command));
        assertThat(printed.replaceAll("␛\\[[0-9;]*m", ""))
                .isNotEmpty()
                .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]")
                .doesNotContain("\u202e");
    }

    @Test
    void raw_text_in_a_pipe_is_the_text() {
        var out = new ByteArrayOutputStream();
        run(stream(out), "show", "10BEIJING999", "--raw", "-q");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CABLE);
    }

    @Test
    void the_usual_index_is_built_when_it_is_missing() {
        var session = new Session(home);
        assertThat(session.run("cables search zebra --count"))
                .containsExactly(
                        "1",
                        "2> cables: no index yet: building it from index-data/cables ...",
                        "2> cables: 1 accepted, 0 partial, 0 rejected, 0 skipped in 0.1 s;"
                                + " 1 cable, 9.9 kB in index-data/index");
        assertThat(session.run("cables search zebra --count")).containsExactly("1");
    }

    @Test
    void a_damaged_index_is_told_and_rebuilt() throws IOException {
        var session = new Session(home);
        session.run("cables rebuild");
        try (var files = Files.list(home.resolve("index-data/index/gen-1"))) {
            for (var file : files.filter(it -> it.toString().contains("segments")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        assertThat(session.run("cables search zebra")).hasSize(2).last().isEqualTo("[exit 3]");
        assertThat(session.run("cables rebuild -q")).isEmpty();
        assertThat(session.run("cables search zebra --count")).containsExactly("1");
    }

    @Test
    void inputs_that_are_rejected_are_named_and_the_code_says_so() throws IOException {
        Files.writeString(home.resolve("bad.csv"), "\"1\",\"2/8/2010 7:11\",\"10BEIJING1\"\n");
        var printed = new Session(home).run("cables parse bad.csv index-data/cables -f jsonl -q");
        assertThat(printed.getFirst()).contains("10BEIJING999");
        Files.writeString(
                home.resolve("half.csv"),
                "\"1\",\"2/8/2010 7:11\",\"10BEIJING1\",\"Embassy"
                        + " Beijing\",\"UNCLASSIFIED\",\"\",\"header\",\"UNCLAS BEIJING 000001\"\n"
                        + "\"2\",\"2/8/2010 7:11\",\"10BEIJING2");
        var built = new Session(home).run("cables rebuild -i half half.csv");
        assertThat(built).contains("[exit 4]").anyMatch(it -> it.contains("half.csv, row 2"));
    }

    @Test
    void a_reader_that_goes_is_no_failure() {
        var err = new ByteArrayOutputStream();
        run(new PrintStream(OutputStream.nullOutputStream()), "rebuild", "-q");
        int code = run(new PrintStream(new Closed(), true), stream(err), "search", "zebra");
        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_long_answer_stops_when_its_reader_goes() {
        run(new PrintStream(OutputStream.nullOutputStream()), "rebuild", "-q");
        var gone = new Failing("Broken pipe", 0);
        var err = new ByteArrayOutputStream();
        assertThat(run(Output.to(gone), stream(err), "search", "zebra", "--json")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_a_full_disk_lost_is_told() {
        run(new PrintStream(OutputStream.nullOutputStream()), "rebuild", "-q");
        for (var command : List.of("search zebra", "status", "help", "show 10BEIJING999")) {
            var err = new ByteArrayOutputStream();
            var full = Output.to(new Failing("No space left on device", 10));
            assertThat(run(full, stream(err), command.split(" "))).as(command).isEqualTo(5);
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "cables: stdout: No space left on device; what was printed is not"
                                    + " whole");
        }
    }

    @Test
    void questions_that_nobody_typed_are_refused_at_once() {
        new Session(home).run("cables rebuild");
        for (var question : List.of("(".repeat(200_000), "a ".repeat(500_000), "(".repeat(8_000))) {
            long start = System.nanoTime();
            var err = new ByteArrayOutputStream();
            int code = run(stream(new ByteArrayOutputStream()), stream(err), "search", question);
            assertThat(code).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void a_failure_is_one_line_and_its_trace_comes_when_asked_for() {
        var session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
        assertThat(session.run("cables search zebra -o no/where"))
                .containsExactly("2> cables: HOME/no: no such folder", "[exit 5]");
        assertThat(session.run("cables search zebra -o no/where --debug"))
                .startsWith("2> cables: HOME/no: no such folder")
                .endsWith("[exit 5]")
                .anyMatch(it -> it.contains("NotDirectoryException"));
    }

    @Test
    void a_file_appears_when_it_is_whole() throws IOException {
        var session = new Session(home);
        session.run("cables rebuild");
        Files.writeString(home.resolve("found.txt"), "before");
        assertThat(session.run("cables search zebra -o found.txt -q")).isEmpty();
        assertThat(home.resolve("found.txt"))
                .content()
                .contains("1 cable")
                .doesNotContain("\u001b");
        try (var files = Files.list(home)) {
            assertThat(files).noneMatch(it -> it.toString().endsWith(".part"));
        }
    }

    private int run(PrintStream out, String... arguments) {
        return run(out, stream(new ByteArrayOutputStream()), arguments);
    }

    private int run(PrintStream out, PrintStream err, String... arguments) {
        var terminal = new Terminal(false, false, 80);
        var world = new Surroundings(out, err, Map.of(), home, home, terminal);
        return new CommandLines(world).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /// Takes so many bytes and no more.
    private static final class Failing extends OutputStream {
        private final String reason;
        private int room;

        Failing(String reason, int room) {
            this.reason = reason;
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException(reason);
            }
        }
    }

    /// A pipe that nobody reads.
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
