package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.RawCable;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class CableSplitterTest {

    private static final String FIRST = cable("OSLO", 12);
    private static final String SECOND = cable("PARIS", 2725);

    private static String cable(String post, int serial) {
        return """
        VZCZCXYZ0000
        RR RUEHXX
        DE RUEHNY #0012 0390711
        ZNR UUUUU ZZH
        R 080711Z FEB 10
        FM AMEMBASSY %s
        TO SECSTATE WASHDC 8003

        UNCLAS %s %06d

        SIPDIS

        E.O. 12958: N/A
        TAGS: PREL
        SUBJECT: NEWS OF %s

        1. (U) One.

        WEXFORD

        """
                .formatted(post, post, serial, post);
    }

    @Test
    void oneCableIsHandedBack() {
        var file = Texts.raw(FIRST);
        assertThat(new CableSplitter().split(file)).singleElement().isSameAs(file);
    }

    @Test
    void severalAreCutAtTheirHeaders() {
        var pieces =
                new CableSplitter()
                        .split(Texts.raw(FIRST + SECOND + FIRST.replace("000012", "000013")));
        assertThat(pieces).hasSize(3);
        assertThat(pieces)
                .extracting(it -> it.provenance().row().orElseThrow())
                .containsExactly(1, 2, 3);
        assertThat(pieces).allSatisfy(it -> assertThat(it.text()).startsWith("VZCZC"));
        assertThat(pieces.stream().map(RawCable::text).collect(Collectors.joining()))
                .isEqualTo(FIRST + SECOND + FIRST.replace("000012", "000013"));
        assertThat(pieces)
                .extracting(it -> it.provenance().sha256())
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).hasSize(64));
        assertThat(pieces)
                .extracting(it -> new CableParser().parse(it).id().value())
                .containsExactly("10OSLO12", "10PARIS2725", "10OSLO13");
    }

    @Test
    void sectionsAndCopiesBeginNone() {
        var sections =
                FIRST.replace("UNCLAS OSLO", "UNCLAS SECTION 01 OF 02 OSLO")
                        + FIRST.replace("UNCLAS OSLO", "UNCLAS SECTION 02 OF 02 OSLO");
        assertThat(new CableSplitter().split(Texts.raw(sections))).hasSize(1);
        assertThat(new CableSplitter().split(Texts.raw(FIRST + FIRST))).hasSize(1);
    }

    @Test
    void theNoteOfTheMailboxAboveACableIsOfThatCable() {
        var note =
                """
                Mary A Example  07/28/2006 03:56:34 PM  From  DB/Inbox:  Mary A Example

                Cable
                Text:

                UNCLAS   SENSITIVE      OSLO 00012

                SIPDIS
                CXOSLO:
                    ACTION: POL
                    INFO:   ECON AMB DCM

                APPROVED: POL/MEXAMPLE
                CLEARED: NONE

                """;
        var file = Texts.raw(note + FIRST);
        assertThat(new CableSplitter().split(file)).hasSize(1);
        var cable = new CableParser().parse(file);
        assertThat(cable.id().value()).isEqualTo("10OSLO12");
        assertThat(cable.body().paragraphs()).hasSize(1);
    }

    @Test
    void anMrnInProseBeginsNone() {
        var text = FIRST.replace("One.", "One, as in UNCLAS PARIS 002725, and so on.");
        assertThat(new CableSplitter().split(Texts.raw(text))).hasSize(1);
    }

    @Test
    void aSecondHeaderAndACorrectedCopyBeginNone() {
        var twice =
                FIRST.replace(
                        "1. (U) One.", "1. (U) One.\n\n" + header("OSLO", 12) + "2. (U) Two.");
        assertThat(split(twice)).hasSize(1);
        var corrected =
                FIRST
                        + FIRST.replace(
                                "UNCLAS OSLO 000012",
                                "UNCLAS OSLO 000012 C O R R E C T E D  C O P Y");
        assertThat(split(corrected)).hasSize(1);
    }

    private static String header(String post, int serial) {
        return "VZCZCXYZ0000\nRR RUEHXX\nDE RUEHNY #0012 0390711\nR 080711Z FEB 10\nFM AMEMBASSY %s\n"
                        .formatted(post)
                + "TO SECSTATE WASHDC 8003\n\nUNCLAS %s %06d\n\n".formatted(post, serial);
    }

    @Test
    void aCableWithoutTransmissionHeaderBeginsAtItsMrnLine() {
        var bare = SECOND.substring(SECOND.indexOf("UNCLAS"));
        assertThat(split(FIRST + bare))
                .hasSize(2)
                .last()
                .satisfies(it -> assertThat(it.text()).startsWith("UNCLAS PARIS 002725"));
    }

    @Test
    void severalAreCutInAllLineEnds() {
        for (var lineEnd : List.of("\r\n", "\r")) {
            var pieces = split((FIRST + SECOND).replace("\n", lineEnd));
            assertThat(pieces)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.text()).startsWith("VZCZC"));
        }
    }

    @Test
    void sectionsOfOneCableStayTogetherBetweenOthers() {
        var sections =
                FIRST.replace("UNCLAS OSLO", "UNCLAS SECTION 01 OF 02 OSLO")
                        + FIRST.replace("UNCLAS OSLO", "UNCLAS SECTION 02 OF 02 OSLO");
        assertThat(split(SECOND + sections + SECOND.replace("002725", "002726"))).hasSize(3);
    }

    private static List<RawCable> split(String text) {
        return new CableSplitter().split(Texts.raw(text));
    }

    @Test
    void aCableRepeatedWithinAnotherIsNone() {
        var text =
                """
                O 222013Z JUL 76
                FM SECSTATE WASHDC
                TO USDEL SECRETARY IMMEDIATE

                SECRET STATE 181063 TOSEC 190011

                FOL REPEAT PARIS 21077 ACTION SECSTATE INFO BONN DTD 22 JUL

                QUOTE:
                R 221900Z JUL 76
                FM AMEMBASSY PARIS
                TO SECSTATE WASHDC 22

                S E C R E T PARIS 21077

                SUBJECT: LIGHTS

                1. THE LIGHTS BURN.
                UNQUOTE
                WEXFORD
                """;
        assertThat(new CableSplitter().split(Texts.raw(text))).hasSize(1);
    }
}
