package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifiedByLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Classified By: Ambassador Ada Q. Wexford. Reasons: 1.4 (b) and (d). | Ambassador Ada Q. Wexford | 1.4(b) 1.4(d)
                    Classified By: DCM Ada Wexford for reasons 1.4 (b/d)         | DCM Ada Wexford | 1.4(b) 1.4(d)
                    CLASSIFIED BY: ADA WEXFORD, AMBASSADOR; REASON: 1.4(B), (D)  | ADA WEXFORD, AMBASSADOR | 1.4(b) 1.4(d)
                    CLASSIFIED BY AMB. ADA WEXFORD, FOR REASONS 1.4 (B, D)       | AMB. ADA WEXFORD | 1.4(b) 1.4(d)
                    Classified By: Ada Wexford for rea sons 1.4 (b) a nd (d)     | Ada Wexford | 1.4(b) 1.4(d)
                    Classified By: Classified by DCM Ada Wexford for reasons 1.4 b, d | DCM Ada Wexford | 1.4(b) 1.4(d)
                    (U) CLASSIFIED BY CHARGE ADA WEXFORD; REASON 1.5 (D).        | CHARGE ADA WEXFORD | 1.5(d)
                    CLASSIFIED BY CHARGE ADA WEXFORD - 1.5 B,D.                  | CHARGE ADA WEXFORD | 1.5(b) 1.5(d)
                    Classified By: A/S Ada Wexford, E.O. 12958, Reasons: 1.4(b) and (d) | A/S Ada Wexford | 1.4(b) 1.4(d)
                    Classified By: Ada Wexford for reasons 1.4 (b) and (d). Cable may be shown. | Ada Wexford | 1.4(b) 1.4(d)
                    """)
    void officerAndReasonsAreTold(String line, String officer, String reasons) {
        var read = ClassifiedByLine.read(Texts.stretch(line)).orElseThrow();
        assertThat(read.officer()).contains(officer);
        assertThat(String.join(" ", read.reasons())).isEqualTo(reasons);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. CLASSIFIED BY DCM ADA WEXFORD. REASON: 1.5 (B) AND (D).",
                "1. (U) Classified by DCM Ada Wexford. Reason: 1.5 (b), (d).",
                "1. (C) CLASSIFIED BY: DCM ADA WEXFORD,\nFOR REASONS 1.5 (B) AND (D)."
            })
    void inAParagraphItIsReadAndTheParagraphStaysOne(String paragraph) {
        var cable =
                Texts.parse(
                        "C O N F I D E N T I A L OSLO 000012\n\nSUBJECT: X\n\n"
                                + paragraph
                                + "\n\n2. (C) Two, classified by nobody.\n\n3. (C) Three.\n");
        var read = cable.heading().handling().classifiedBy().orElseThrow().value();
        assertThat(read.officer().orElseThrow()).isEqualToIgnoringCase("DCM ADA WEXFORD");
        assertThat(read.reasons()).containsExactly("1.5(b)", "1.5(d)");
        assertThat(cable.body().paragraphs()).hasSize(3);
    }
}
