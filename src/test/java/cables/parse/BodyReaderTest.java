package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Diagnostic;
import cables.cable.Paragraph;
import cables.cable.Passage;

import org.junit.jupiter.api.Test;

import java.util.List;

class BodyReaderTest {

    @Test
    void headingsStandAboveTheirParagraphs() {
        var paragraphs =
                body(
                        """
                        -------
                        SUMMARY
                        -------

                        1. (C) One.

                        What people pay
                        ---------------

                        2. (C) Two.

                        PUBLIC OPINION

                        3. (C) Three.  --------- Inline Title ---------

                        4. (C) Four.
                        """);
        assertThat(paragraphs)
                .extracting(it -> it.heading().map(h -> h.value()).orElse("-"))
                .containsExactly("SUMMARY", "What people pay", "PUBLIC OPINION", "Inline Title");
        assertThat(paragraphs)
                .extracting(it -> it.passage().text())
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void aPaperThatNumbersItselfStaysInItsParagraph() {
        var paragraphs =
                body(
                        """
                        1. (U) The minister gave us a paper.

                        2. Its text follows.

                        BEGIN TEXT:

                        1. The first point.

                        2. The second point.

                        3. The third point.

                        END TEXT.

                        3. We will report on it.
                        """);
        assertThat(paragraphs).extracting(it -> it.number().orElse(0)).containsExactly(1, 2, 3);
        assertThat(paragraphs.get(2).passage().text()).isEqualTo("We will report on it.");
    }

    @Test
    void aPaperThatGoesOnCountingIsOfTheCable() {
        var paragraphs =
                body(
                        """
                        1. The minister gave us a paper.

                        BEGIN TEXT:

                        2. The first point.

                        3. The second point.

                        END TEXT.

                        4. We will report on it.
                        """);
        assertThat(paragraphs).extracting(it -> it.number().orElse(0)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void kindsComeFromFirstWordsHeadingsAndSpans() {
        var paragraphs =
                body(
                        """
                        1. (C) Summary: One.

                        2. (C) Two.  End summary.

                        3. (C) Three.

                        COMMENT
                        -------

                        4. (C) Four.

                        5. (C) ACTION REQUEST: Five.
                        """);
        assertThat(paragraphs)
                .extracting(it -> it.kind().map(Enum::name).orElse("-"))
                .containsExactly("SUMMARY", "SUMMARY", "-", "COMMENT", "ACTION");
    }

    @Test
    void textUnderNoNumberIsParagraphsToo() {
        var paragraphs =
                body(
                        """
                        Sensitive but unclassified.  Please protect accordingly.

                        1. (SBU) One.

                        a. first

                        b. second
                        """);
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.getFirst().number()).isEmpty();
        assertThat(paragraphs.get(1).passage().text()).isEqualTo("One.\n\na. first\n\nb. second");
    }

    @Test
    void anUnnumberedCableGivesItsText() {
        var paragraphs = body("(U) First part\nof the text.\n\nSecond part.\n");
        assertThat(paragraphs)
                .extracting(Paragraph::passage)
                .extracting(Passage::oneLine)
                .containsExactly("First part of the text.", "Second part.");
        assertThat(paragraphs.getFirst().marking().orElseThrow().value().text()).isEqualTo("U");
    }

    @Test
    void entireTextMarksAll() {
        var paragraphs = body("1. (C - ENTIRE TEXT) One.\n\n2. Two.\n\n3. (U) Three.\n");
        assertThat(paragraphs)
                .extracting(it -> it.marking().orElseThrow().value().text())
                .containsExactly("C", "C", "U");
    }

    @Test
    void aSpliceInMidSentenceLeavesTheSentenceWhole() {
        var paragraphs =
                body(
                        """
                        1. (C) One sentence that

                        OSLO 00000012  002 OF 002


                        goes on.

                        2. (C) Two with OSLO 00000012 002.2 OF 002 inline.
                        """);
        assertThat(paragraphs.getFirst().passage().text()).isEqualTo("One sentence that\ngoes on.");
        assertThat(paragraphs.get(1).passage().text()).isEqualTo("Two with inline.");
    }

    @Test
    void aPageBannerLeavesTheSentenceWhole() {
        var paragraphs =
                body(
                        """
                        1. ONE SENTENCE THAT

                        CONFIDENTIAL

                        CONFIDENTIAL

                        PAGE 02        OSLO 00012  102016Z

                        GOES ON.
                        """);
        assertThat(paragraphs.getFirst().passage().oneLine())
                .isEqualTo("ONE SENTENCE THAT GOES ON.");
    }

    @Test
    void falseNumbersAreSaid() {
        var cable =
                Texts.parse(
                        """
                        UNCLAS OSLO 000012

                        SUBJECT: X

                        \u00b61. One in
                        \u00b62.\s
                        \u00b616. He went.

                        \u00b62. Two.

                        \u00b63. Three.
                        """);
        assertThat(cable.reading().diagnostics())
                .extracting(Diagnostic::code)
                .contains(Diagnostic.Code.NUMBER_IN_TEXT);
    }

    private static List<Paragraph> body(String text) {
        return Texts.parse("CONFIDENTIAL OSLO 000012\n\nSUBJECT: X\n\n" + text + "\nWEXFORD\n")
                .body()
                .paragraphs();
    }
}
