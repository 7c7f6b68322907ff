package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Nothing that cables, names of files and members, questions and failures hold steers a terminal,
/// whichever command prints it.
class TerminalSafetyTest {

    /// Clears the screen, sets its title, colours it, turns the order of letters round: by controls
    /// of both kinds, and by marks that nobody sees.
    private static final String EVIL =
            "\u001b[2J\u001b]0;t\u0007\u009b31m\u009d0;t\u009c\u0085\u202e\u2066\u200f\ufeff\u2028Q";

    /// What of it a name of a file can hold whatever the language of the machine is.
    private static final String EVIL_NAME = "\u001b[2J\u001b]0;t\u0007\r\u007fN";

    private static final String CABLE =
            """
            VZCZCXRO0001
            OO RUEHC
            DE RUEHBJ #0999 0390711
            ZNR UUUUU ZZH
            O 080711Z FEB 10
            FM AMEMBASSY BEIJING*
            TO SECSTATE WASHDC IMMEDIATE 0001
            INFO AMEMBASSY HANOI* 0002
            BT
            UNCLAS BEIJING 000999

            SIPDIS*

            E.O. 12958: N/A*
            TAGS: KTIP, CH*
            SUBJECT: EXERCISE * ESREVER
            REF: 09 STATE 1*

            Classified By: EXERCISE * for reasons 1.4(b)

            1. (SBU) EXERCISE EXERCISE EXERCISE. Zebra* and *zebra here.

            2. (SBU//*) More zebras.
            HUNTSMAN*
            """
                    .replace("*", EVIL);

    private static final List<String> FORMS =
            List.of(
                    "text", "json", "jsonl", "csv", "tsv", "ids", "ris", "bibtex", "csljson",
                    "trec");

    @TempDir private Path home;

    @BeforeEach
    void write_what_is_odd() throws IOException {
        var odd = Files.createDirectory(home.resolve("odd"));
        Files.writeString(odd.resolve(EVIL_NAME + ".txt"), CABLE);
        Files.writeString(odd.resolve(EVIL_NAME + ".csv"), "\"1\",\"" + EVIL);
        Files.writeString(odd.resolve("not-a-cable" + EVIL_NAME), EVIL);
        try (var zip = new ZipOutputStream(Files.newOutputStream(odd.resolve("a.zip")))) {
            for (var member : List.of(EVIL + ".txt", "../" + EVIL, EVIL + ".csv")) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(CABLE.replace("999", "998").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.writeString(home.resolve("topics"), "1" + EVIL + "\tzebra" + EVIL + "\n");
        Files.writeString(home.resolve("no-topics"), EVIL + "\n");
    }

    @Test
    void of_cables_and_their_files() {
        safely("rebuild", "odd", "--report", "report.jsonl");
        safely("index", "odd", "--reread", "--debug");
        for (var form : FORMS) {
            safely("search", "zebra", "-f", form);
            safely("search", "--queries", "topics", "-f", form);
        }
        for (var form : List.of("text", "json", "csv")) {
            safely("kwic", "zebra", "-f", form);
            safely("facet", "tags", "-f", form);
            safely("facet", "caption", "zebra", "-f", form);
            safely("trend", "zebra", "-f", form);
            safely("status", "-f", form);
        }
        safely("search", "zebra", "--explain", "--columns", "+citation");
        safely("similar", "10BEIJING999");
        safely("show", "10BEIJING999", "--query", "zebra");
        safely("show", "10BEIJING999", "--raw");
        safely("show", "10BEIJING999", "--json");
        safely("parse", "odd");
        safely("parse", "odd", "--check");
        safely("parse", "odd", "-f", "jsonl");
        safely("delete", "10BEIJING999");
        safely("rollback");
    }

    @Test
    void of_what_is_typed() {
        safely("rebuild", "odd");
        for (var command :
                List.of("search", "kwic", "show", "similar", "facet", "trend", "lookup")) {
            safely(command, "zebra" + EVIL);
            safely(command, EVIL);
        }
        for (var command : List.of("index", "rebuild", "parse", "delete", "completion", "help")) {
            safely(command, EVIL_NAME);
        }
        safely(EVIL);
        safely("--" + EVIL);
        safely("search", "zebra", "-" + EVIL);
        safely("search", "zebra", "--strict", "tags:" + EVIL);
        safely("search", "zebra", "-f", EVIL);
        safely("search", "zebra", "-n", EVIL);
        safely("search", "zebra", "--columns", EVIL);
        safely("search", "--queries", "no-topics");
    }

    @Test
    void of_failures_and_their_traces() throws IOException {
        safely("rebuild", "odd");
        Files.writeString(home.resolve("index/" + EVIL_NAME), "");
        safely("verify");
        safely("verify", "--json");
        safely("search", "zebra", "-o", EVIL_NAME + "/x", "--debug");
        safely("rebuild", "odd", "--report", EVIL_NAME + "/x", "--debug");
        Files.writeString(home.resolve(EVIL_NAME), "");
        safely("search", "zebra", "-i", EVIL_NAME, "--debug");
        safely("rebuild", "odd", "-i", EVIL_NAME, "--debug");
        Files.createDirectories(home.resolve("other" + EVIL_NAME + "/full"));
        safely("rebuild", "odd", "-i", "other" + EVIL_NAME, "--debug");
    }

    @Test
    void of_what_a_pager_shows() throws IOException {
        safely("rebuild", "odd");
        var pager = "cp /dev/stdin " + home.resolve("paged");
        var world = world(Output.to(OutputStream.nullOutputStream()), nowhere(), pager);
        assertThat(new CommandLines(world).run("show", "10BEIJING999", "-i", "index")).isZero();
        assertSafe(Files.readString(home.resolve("paged")), "paged");
    }

    @Test
    void json_is_the_same_for_a_terminal_and_a_pipe() throws IOException {
        safely("rebuild", "odd");
        var json = new ObjectMapper();
        var command = new String[] {"show", "10BEIJING999", "--json", "-i", "index"};
        var shown = json.readTree(printed(true, command));
        assertThat(shown).isEqualTo(json.readTree(printed(false, command)));
        assertThat(shown.get("paragraphs").toString()).contains("\u202e");
    }

    private void safely(String... command) {
        var words = List.of(command).contains("-i") ? command : with(command, "-i", "index");
        assertSafe(printed(true, words), String.join(" ", command));
    }

    private static String[] with(String[] words, String... more) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void assertSafe(String printed, String what) {
        assertThat(
                        printed.replace("\r\n", "\n")
                                .replaceAll("\u001b\\[[0-9;]*m", "")
                                .replaceAll("\u001b]8;;[\\x20-\\x7e]*\u001b\\\\", ""))
                .as(what)
                .isNotEmpty()
                .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]")
                .doesNotContainPattern("[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]");
    }

    /// On stdout and stderr; stdout alone where it is a pipe.
    private String printed(boolean terminal, String... words) {
        var out = new ByteArrayOutputStream();
        var err = terminal ? new PrintStream(out, true, StandardCharsets.UTF_8) : nowhere();
        var stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
        var world =
                new Surroundings(
                        stdout, err, Map.of(), home, home, new Terminal(terminal, false, 80));
        new CommandLines(world).run(words);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private Surroundings world(PrintStream out, PrintStream err, String pager) {
        var low = new Terminal(true, false, 80, 5);
        return new Surroundings(out, err, Map.of("CABLES_PAGER", pager), home, home, low);
    }
}
