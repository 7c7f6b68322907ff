package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reading takes time linear in the length of the text, whatever stands in it: texts of megabytes
/// end in seconds.
class PathologicalTextTest {

    /// Generous, for a busy machine; what is not linear takes minutes.
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int LENGTH = 600_000;

    private static final String HEADING =
            """
            R 080711Z FEB 10
            FM AMEMBASSY OSLO
            TO SECSTATE WASHDC 8003

            UNCLAS OSLO 000326

            SIPDIS

            E.O. 12958: N/A
            TAGS: NO
            SUBJECT: X

            """;

    /// Counts the time that the reading itself was at work, not what other programs took meanwhile.
    private static void endsInTime(String text) {
        var reading = new FutureTask<>(() -> read(text), null);
        var thread = Thread.ofPlatform().daemon().start(reading);
        var clock = ManagementFactory.getThreadMXBean();
        while (thread.isAlive()) {
            assertThat(Duration.ofNanos(clock.getThreadCpuTime(thread.threadId())))
                    .isLessThan(LIMIT);
            waitFor(thread);
        }
        assertThat(reading).succeedsWithin(Duration.ZERO);
    }

    private static void read(String text) {
        assertThat(Texts.parse(text).reading().text()).hasSameSizeAs(text);
        new CableSplitter().split(Texts.raw(text));
        Recognition.isCable(text);
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join(Duration.ofMillis(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aLineOfTwelveMegabytes() {
        endsInTime(HEADING + "1. (U) " + "word ".repeat(2_400_000));
        endsInTime(HEADING + "1. (U) " + "w".repeat(12_000_000));
    }

    @Test
    void nothingButWhiteSpace() {
        endsInTime(HEADING + " ".repeat(6_000_000) + "\n".repeat(6_000_000));
    }

    @Test
    void twentyThousandParagraphs() {
        endsInTime(
                HEADING
                        + IntStream.rangeClosed(1, 20_000)
                                .mapToObj(it -> it + ". (U) Text of it.\n\n")
                                .collect(Collectors.joining()));
        endsInTime(HEADING + "1. (U) Text of it.\n\n".repeat(20_000));
    }

    @Test
    void aHundredThousandAddressees() {
        var addressees = "RUEHC/SECSTATE WASHDC PRIORITY 8003\n".repeat(100_000);
        var header = "R 080711Z FEB 10\nFM AMEMBASSY OSLO\nTO ";
        var text = header + addressees + "\nUNCLAS OSLO 000326\n\nSUBJECT: X\n\n1. Y.";
        endsInTime(text);
        endsInTime(
                header
                        + addressees.replace('\n', ' ')
                        + "UNCLAS OSLO 000326\n\nSUBJECT: X\n\n1. Y.");
        assertThat(Texts.parse(text).heading().routing().to()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNCLAS OSLO 000326\n",
                "UNCLAS ",
                "S E C R E T ",
                "S E C R E T\n",
                "C O N F I D E N T I A L SECTION 01 OF 02 ",
                "080711Z FEB 10 ",
                "VZCZC ",
                "FM ",
                "TO ",
                "INFO ",
                "O P ",
                "SUBJECT: ",
                "TAGS: ",
                "TAGS: CH, ",
                "E.O. 12958: ",
                "REF: ",
                "A. ",
                "CLASSIFIED BY ",
                "Classified by: ",
                "reason 1.4 (b) and (d) ",
                "PAGE 02 OSLO 00326 080711Z\n",
                "PAGE 02 ",
                "OSLO 00000326 002 OF 003 ",
                "00000326 002 OF 003 ",
                "NNNN\n",
                "CONFIDENTIAL NNN ",
                "QUOTE\nUNCLAS OSLO 000326\n",
                "UNCLAS SECTION 01 OF 02 OSLO 000326\n1. X.\n",
                "PAGE 01 OSLO 00326 01 OF 02 080711Z\nR 080711Z FEB 10\nFM AMEMBASSY OSLO\n",
                "R 080711Z FEB 10 FM AMEMBASSY OSLO TO X UNCLAS OSLO 000326 ",
                "NOTE BY OC/T: X\n",
                "Margaret P. Quillow Declassified/Released US Department of State ",
                "<< END OF DOCUMENT >>",
                "RELEASED IN PART B1, ",
                "UNQUOTE ",
                "OVIP (X, ",
                "(C) ENTIRE TEXT. ",
                "&amp;",
                "&#x000A;",
                "<br>",
                "<a ",
                "â",
                "â€™",
                "Ãƒ",
                "A?S ",
                " ",
                "\t",
                "Declassified/Released ",
                "(",
                "(S//",
                "(C) ",
                "-----",
                "- ",
                "SIPDIS ",
                "SIPDIS\n",
                "¶1",
                "1",
                "1. ",
                "1. (C) ",
                "- 11. ",
                "L.  ",
                "\\\n",
                "\r",
                "\u2028",
                "\u00a0",
                ", ",
                "; ",
                "AND 8000 ",
                "STATE 1234, ",
                "STATE 1. ",
                "Title 2. The ",
                "SUBJECT: SUBJECT: ",
                "TAGS AB, CD ",
                "a n d ",
                "FOR ",
                "END SUMMARY ",
                "SUMMARY: ",
                "A",
                "a b ",
                "\n\n\nX"
            })
    void anythingRepeated(String piece) {
        var repeated = piece.repeat(LENGTH / piece.length());
        endsInTime(repeated);
        endsInTime(HEADING + repeated);
        endsInTime(
                "R 080711Z FEB 10\nFM AMEMBASSY OSLO\nTO " + repeated + "\n\nUNCLAS OSLO 000326\n");
        for (var label :
                new String[] {"TAGS: ", "SUBJECT: ", "REF: ", "CLASSIFIED BY: ", "E.O. 12958: "}) {
            endsInTime("UNCLAS OSLO 000326\n\n" + label + repeated.substring(0, LENGTH / 10));
        }
    }
}
