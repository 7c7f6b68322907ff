package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C                      | C                    | false
                    SBU                    | SBU                  | false
                    C/NF                   | C/NF                 | false
                    c                      | C                    | true
                    S//NF                  | S/NF                 | false
                    S/Noforn               | S/NF                 | true
                    S-NF                   | S/NF                 | true
                    C NF                   | C/NF                 | true
                    N/SF                   | S/NF                 | true
                    SB                     | SBU                  | true
                    U//FOUO                | U/FOUO               | false
                    S//FGI//NF             | S/FGI/NF             | false
                    S//REL TO USA, FVEY    | S/REL TO USA, FVEY   | false
                    S//REL TO USA,FVEY     | S/REL TO USA, FVEY   | false
                    C/REL UK               | C/REL UK             | false
                    SBU/NF                 | SBU/NF               | false
                    LIMITED OFFICIAL USE   | LOU                  | true
                    CONFIDENTIAL           | C                    | true
                    C - ENTIRE TEXT        | C                    | true
                    TS                     | TS                   | false
                    """)
    void markingsAreRead(String inside, String text, boolean repaired) {
        var reading = MarkingGrammar.read(inside).orElseThrow();
        assertThat(reading.marking().text()).isEqualTo(text);
        assertThat(reading.repaired()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "b",
                "d",
                "U.S.",
                "UN",
                "Iran",
                "Afghanistan",
                "reftel",
                "C-AL9-02389",
                "CORRECTED COPY",
                "S and T",
                "see para 4",
                "C/O",
                "NF",
                "Secretary",
                "USG"
            })
    void whatOnlyLooksLikeOneIsNone(String inside) {
        assertThat(MarkingGrammar.read(inside)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C - ENTIRE TEXT",
                "C-ENTIRE TEXT",
                "SBU - Entire Text",
                "CONFIDENTIAL - ENTIRE TEXT"
            })
    void entireTextIsTold(String inside) {
        assertThat(MarkingGrammar.read(inside).orElseThrow().entireText()).isTrue();
    }
}
