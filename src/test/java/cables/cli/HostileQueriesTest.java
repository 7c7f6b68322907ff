package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever is asked is answered, or refused in one line, soon; and nothing of it steers a
/// terminal.
class HostileQueriesTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    /// What may stand in a question, over and over again.
    private static final List<String> PIECES =
            List.of(
                    "(",
                    ")",
                    "((a ",
                    "a) ",
                    "\"",
                    "\" \"",
                    "[",
                    "]",
                    "[a TO ",
                    "{",
                    "}",
                    "/",
                    "/a/ ",
                    "//",
                    "/(a/ ",
                    "/[/ ",
                    "*",
                    "* ",
                    "*a ",
                    "a* ",
                    "?",
                    "? ",
                    "?*",
                    "a~2 ",
                    "~",
                    "a^NaN ",
                    "^",
                    "a^1e400 ",
                    ":",
                    "tags:",
                    "tags:, ",
                    "zzz:",
                    "date:",
                    "date:9999999999 ",
                    "date:..",
                    "class:",
                    "mark:",
                    "mark:C(",
                    "para:",
                    "para:99999999999 ",
                    "id:",
                    "path:",
                    "AND ",
                    "OR ",
                    "NOT ",
                    "NOT NOT ( ",
                    "a OR ",
                    "a AND ",
                    "a NEAR/5 ",
                    "a* NEAR/5 ",
                    "NEAR/",
                    "NEAR/99999999999 ",
                    "a PRE/0 ",
                    "NOT NEAR/2 ",
                    "/p ",
                    "/s ",
                    "a /p ",
                    "a /s ",
                    "a w/3 ",
                    ")>=",
                    "(a b)>=2 ",
                    "a)>=99999999999 ",
                    ">=",
                    "<",
                    "-",
                    "--",
                    "-a ",
                    "+",
                    "=",
                    "=a ",
                    "case:",
                    "case:a ",
                    "\\",
                    "\\\"",
                    "|",
                    "||",
                    "&&",
                    "!",
                    "\0",
                    "\u0001 ",
                    "\u001b[2J",
                    "\u001b]0;x\u0007",
                    "\u009b31m",
                    "\u0085",
                    "\u00a0",
                    "\u00ad",
                    "\u0301",
                    "a\u0301",
                    "\u200b",
                    "\u200d",
                    "\u202e",
                    "\u2066",
                    "\u2028",
                    "\ufeff",
                    "\ufffe",
                    "\ud83d\ude00",
                    "\ud800",
                    "\udc00 ",
                    "\u201c",
                    "\u0130",
                    "\u00df ",
                    "1.4(b) ",
                    "U.S. ",
                    "10BEIJING326 ",
                    "@file ",
                    "--help ",
                    "$(id) ",
                    "%s%n ",
                    "../ ",
                    "' OR 1=1 --",
                    "<script>",
                    "${jndi:ldap://x} ",
                    "\r\n",
                    "\t");

    private static final List<String> QUESTIONS =
            List.of(
                    "",
                    " ",
                    "/((a{0,99}){0,99}){0,9}/",
                    "/a{0,2147483647}/",
                    "/a{2147483647}/",
                    "/(a*)*b/",
                    "/(a|a)*b/",
                    "/.*.*.*.*.*x/",
                    "/(.*a){30}/",
                    "/[^a]*/",
                    "/~(.*a.*)/",
                    "/a{99999999999}/",
                    "/<1-2147483647>/",
                    "/(((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9})/",
                    "/\\/",
                    "/(?=a)/",
                    "/@/",
                    "/#/",
                    "*",
                    "?",
                    "??",
                    "*~2",
                    "a*~2",
                    "/a/~2",
                    "\"a\"~99999999999",
                    "\"a b\"~0",
                    "@/etc/passwd",
                    "a~99",
                    "a~-1",
                    "a~0.5",
                    "a^NaN",
                    "a^-1",
                    "a^Infinity",
                    "date:0000",
                    "date:2009..2008",
                    "date:[* TO *]",
                    "class:S..C",
                    "declass:<0",
                    "id:*",
                    "tags:*",
                    "from:*",
                    "para:0",
                    "para:-1",
                    "has:nothing",
                    "mark:((((",
                    "subject:(subject:(subject:a))",
                    "* NEAR/100 *",
                    "(* OR ?*) NEAR/5 (*a OR a*)",
                    "a* b* c* d* e* f* g* h*",
                    "*a* /p *e* /p *i* /s *o*");

    @TempDir static Path home;

    @BeforeAll
    static void build() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        assertThat(ask("rebuild", "-q").code()).isZero();
    }

    private record Answer(int code, String out, String err) {}

    private static Answer ask(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var world =
                new Surroundings(
                        stream(out),
                        stream(err),
                        Map.of("CABLES_PAGER", "cat"),
                        home,
                        home,
                        new Terminal(true, true, 80));
        int code = new CommandLines(world).run(arguments);
        return new Answer(code, text(out), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Stream<String> questions() {
        var repeated = PIECES.stream().flatMap(it -> IntStream.of(1, 40, 900).mapToObj(it::repeat));
        var large =
                Stream.of(
                        "(".repeat(5_000),
                        "(".repeat(200_000),
                        "(".repeat(100_000) + "a" + ")".repeat(100_000),
                        "a".repeat(1 << 20),
                        "word ".repeat(200_000),
                        "\"" + "word ".repeat(50_000) + "\"",
                        "NOT ".repeat(1_500) + "a",
                        "(" + "a* ".repeat(1_000) + ")>=500",
                        "a* NEAR/9 ".repeat(45) + "b*",
                        "(*a OR *e) NEAR/9 ".repeat(45) + "*i");
        return Stream.of(QUESTIONS.stream(), repeated, large).flatMap(it -> it);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("questions")
    void is_answered_or_refused_in_a_line(String question) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var answer = ask("search", "--", question);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
        assertThat(answer.code()).isIn(0, 1, 2);
        if (answer.code() == 2) {
            assertThat(answer.out()).isEmpty();
        }
        assertThat(answer.err()).doesNotContain("\tat ", "internal");
        assertThat(
                        (answer.out() + answer.err())
                                .replaceAll("\u001b\\[[0-9;]*m", "")
                                .replaceAll("\u001b]8;;[\\x20-\\x7e]*\u001b\\\\", ""))
                .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]")
                .doesNotContainPattern("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");
    }

    @Test
    void there_are_many_of_them() {
        assertThat(questions()).hasSizeGreaterThan(200);
    }
}
