package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.ClassifiedBy;
import cables.cable.Declassification;
import cables.cable.Diagnostic;
import cables.cable.Located;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class EoLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    E.O. 12958: DECL: 03/10/2019              | 12958 | 2019-03-10
                    E.O. 12958: N/A                           | 12958 | N/A
                    E.O. 12958:  N/A                          | 12958 | N/A
                    E.O.12958: N/A                            | 12958 | N/A
                    EO 12958 DECL: 12/31/2034                 | 12958 | 2034-12-31
                    E.O. 12958: DECL: 2019/02/12              | 12958 | 2019-02-12
                    E.o. 12958: decl: 6/3/08                  | 12958 | 2008-06-03
                    E.O. 12958: DECL: 1/20/2019               | 12958 | 2019-01-20
                    E.O. 12958: DECL: 08 OCTOBER 2019         | 12958 | 2019-10-08
                    E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 23, 1998 | 12958 | 1998-06-23
                    E.O. 12958: DECL: TWENTY YEARS            | 12958 | TWENTY YEARS
                    E.O. 12958: DECL: MR                      | 12958 | MR
                    E.O. 12958: DECL: X1                      | 12958 | X1
                    E.O. 12958: DECL: 25X1-HUMAN              | 12958 | 25X1-HUMAN
                    E.O. 12958: DNG: CO 03/10/2019            | 12958 | 2019-03-10
                    E.O. 11652: GDS                           | 11652 | GDS
                    E.O. 12065: GDS 11/15/85 (VEST, GEORGE S.) | 12065 | 1985-11-15
                    E.O. 12356: DECL: OADR                    | 12356 | OADR
                    E.0. 12958: N/A                           | 12958 | N/A
                    E.O. 12958: DECL: AFTER KOREAN UNIFICATION | 12958 | AFTER KOREAN UNIFICATION
                    E.O. 12958:                               | 12958 | -
                    """)
    void orderAndInstructionAreRead(String line, String order, String declassify) {
        var read = EoLine.read(Texts.stretch(line), new Draft(line));
        assertThat(read.order()).contains(order);
        assertThat(read.declassify().map(Declassification::text).orElse(null))
                .isEqualTo(declassify);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    E.O. 12065: GDS 12/5/85 (WEXFORD, GEORGE S.) OR-M     | WEXFORD, GEORGE S. | -
                    E.O. 12065: RDS-1 12/5/99 (STRAUSS-HUME, ROBERT) OR-M | STRAUSS-HUME, ROBERT | -
                    E.O. 12065: GDS 11/15/85 (J. QUILLOW) OR-E            | J. QUILLOW | -
                    E.O. 11652: XGDS-1                                    | - | -
                    E.O. 12958: DECL: 03/10/2019 REASON 1.5 (B) AND (D)   | - | 1.5(b) 1.5(d)
                    E.O. 12958: DECL: 03/10/2019 (N/A)                    | - | -
                    E.O. 12958: N/A (AS AMENDED)                          | - | -
                    """)
    void anOldLineNamesWhoClassified(String line, String officer, String reasons) {
        var read = EoLine.classifier(Texts.stretch(line)).map(Located::value);
        assertThat(read.flatMap(ClassifiedBy::officer).orElse(null)).isEqualTo(officer);
        assertThat(read.map(it -> String.join(" ", it.reasons())).orElse(""))
                .isEqualTo(reasons == null ? "" : reasons);
    }

    @Test
    void aDayThatDoesNotExistIsSaidAndNotGuessed() {
        var line = "E.O. 12958: DECL: 02/30/2019";
        var draft = new Draft(line);
        assertThat(EoLine.read(Texts.stretch(line), draft).declassify())
                .contains(new Declassification.Rule("02/30/2019"));
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.DATE_INVALID);
    }

    @Test
    void aZeroTooManyIsSaid() {
        var line = "E.O. 12958: DECL: 011/2/2019";
        var draft = new Draft(line);
        assertThat(EoLine.read(Texts.stretch(line), draft).declassify())
                .contains(new Declassification.On(LocalDate.of(2019, 11, 2)));
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.DATE_REPAIRED);
    }
}
