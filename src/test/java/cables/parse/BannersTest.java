package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Diagnostic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What printers, operators and reviewers put on a telegram is no part of it, wherever it stands.
class BannersTest {

    private static final String HEADING =
            "R 102002Z APR 76\nFM AMEMBASSY THE HAGUE\nTO SECSTATE WASHDC 1140\n\n"
                    + "CONFIDENTIAL THE HAGUE 2316\n\nSUBJECT: LIGHTS\n\n1. THE LIGHTS ";

    private static final String END = " WILL BURN.\nWEXFORD\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE 02  THE HA  02316  01 OF 02  102016Z",
                "PAGE 02        THE HAGUE  02316  102016Z",
                "PAGE O2  THE HA  02316  01 0F 02  102016Z",
                "PAGE 02  STATE  204417  TOSEC 210233",
                "PAGE 02  STATE 143210",
                "PAGE 02 STATE 063212 TOSEC 040123 171918Z",
                "PAGE 02 RUEHTC2316 C O N F I D E N T I A L",
                "CONFIDENTIAL",
                "CONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02  USUN N  02316  102016Z\n",
                "LIMITED OFFICIAL USE",
                "SECTION 02 OF 03",
                "NNN",
                "NNNN",
                "PTQ9131\n\nPAGE 02  THE HA  02316  102016Z",
                "NOTE BY OC/T: MESSAGE DELAYED IN TRANSMISSION.",
                "<< END OF DOCUMENT >>",
                "Margaret P. Quillow Declassified/Released US Department of State EO Systematic"
                        + " Review 04 MAY 2006",
                "Margaret P. Quillow\nDeclassified/Released\nUS Department of State\nEO Systematic"
                        + " Review\n04 MAY 2006",
                "Sheryl Quillow Declassified/Released US Department of State EO Systematic Review"
                        + " 20 Mar 2014",
                "UNCLASSIFIED U.S. Department of State Case No. F-2009-07123 Doc No. C05331234"
                        + " Date: 12/04/2013",
                "RELEASED IN PART\nB1, 1.4(D)",
                "RELEASED IN FULL"
            })
    void itGoesInMidSentence(String banner) {
        assertThat(paragraph(HEADING + "\n" + banner + "\n" + END))
                .isEqualTo("THE LIGHTS WILL BURN.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFIDENTIAL CONFIDENTIAL PAGE 02 THE HA 02316 01 OF 02 102016Z",
                "PAGE 02 THE HA 02316 102016Z",
                "NNN CONFIDENTIAL PAGE 02 THE HA 02316 102016Z",
                "Margaret P. Quillow Declassified/Released US Department of State EO Systematic"
                        + " Review 04 MAY 2006 Margaret P. Quillow Declassified/Released US"
                        + " Department of State EO Systematic Review 04 MAY 2006",
                "<< END OF DOCUMENT >>"
            })
    void itGoesInMidLine(String banner) {
        assertThat(paragraph(HEADING + banner + END)).isEqualTo("THE LIGHTS WILL BURN.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ON PAGE 02 OF THE REPORT",
                "PAGE 12 OF ANNEX 1976",
                "CONFIDENTIAL AND SECRET",
                "NNNNN",
                "ABC1234",
                "OF THE CONFIDENTIAL KIND"
            })
    void wordsOfTheTextStay(String words) {
        assertThat(paragraph(HEADING + "\n" + words + "\n" + END))
                .isEqualTo("THE LIGHTS " + words + " WILL BURN.");
    }

    @Test
    void eachIsSaid() {
        assertThat(
                        Texts.parse(HEADING + "\nNNN\nPAGE 02  STATE 143210\n" + END)
                                .reading()
                                .diagnostics())
                .extracting(Diagnostic::code)
                .isEqualTo(List.of(Diagnostic.Code.BANNER_REMOVED, Diagnostic.Code.BANNER_REMOVED));
    }

    @Test
    void theSignatureIsFoundAboveThem() {
        var glued =
                "CONFIDENTIAL NNN Margaret P. Quillow Declassified/Released US Department of"
                        + " State EO Systematic Review 04 MAY 2006";
        for (var end :
                List.of(
                        glued,
                        "\n\n" + glued,
                        "\n<< END OF DOCUMENT >>",
                        "\n\nCONFIDENTIAL\n\n\nNNNN")) {
            assertThat(Texts.parse(HEADING + "WILL BURN. WEXFORD " + end).body().signature())
                    .as(end)
                    .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo("WEXFORD"));
        }
    }

    private static String paragraph(String text) {
        var paragraphs = Texts.parse(text).body().paragraphs();
        assertThat(paragraphs).hasSize(1);
        return Chars.oneLine(paragraphs.getFirst().passage().text());
    }
}
