package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Diagnostic;
import cables.cable.Mrn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

class RefLineTest {

    private static final Mrn OWN = new Mrn(2009, "CAIRO", 207);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    STATE 26123                                   | 09STATE26123
                    A. SECSTATE 22779                             | 09STATE22779
                    05 BEIRUT 2216                                | 05BEIRUT2216
                    2006 PANAMA 2015                              | 06PANAMA2015
                    A. STATE 049307 (2006)                        | 06STATE49307
                    09BOGOTA569                                   | 09BOGOTA569
                    CAIRO 2483                                    | 08CAIRO2483
                    CAIRO 106                                     | 09CAIRO106
                    BOGOTA 7970 AND 8000                          | 09BOGOTA7970 09BOGOTA8000
                    A. BRASILIA 2799 AND 2764 B. PORT AU PRINCE 2325 | 09BRASILIA2799 09BRASILIA2764 09PORTAUPRINCE2325
                    A) TALLINN 366 B) 08 TALLINN 347              | 09TALLINN366 08TALLINN347
                    (A) STATE 158768, (B) SAN JOSE 1061           | 09STATE158768 09SANJOSE1061
                    A. A) BOGOTA 12 B. B) LIMA 13                 | 09BOGOTA12 09LIMA13
                    A. (A) QUITO 12 B. (B) LIMA 13                | 09QUITO12 09LIMA13
                    TRIPOLI 438, STATE 39410                      | 09TRIPOLI438 09STATE39410
                    STATE 39410; 08 TUNIS 11; RABAT 12            | 09STATE39410 08TUNIS11 09RABAT12
                    A. STATE 33412 (NOTAL)                        | 09STATE33412
                    TBILISI 2131 AND PREVIOUS                     | 09TBILISI2131
                    KABUL 936/935                                 | 09KABUL936 09KABUL935
                    AMMAN 5049-01                                 | 01AMMAN5049
                    870 Ulaanbaatar                               | 09ULAANBAATAR870
                    A. REF A STATE 122214 B. REF B LONDON 2649    | 09STATE122214 09LONDON2649
                    UNCLAS USDA FAS 57863                         | 09USDAFAS57863
                    STATE 181062 TOSEC 190010                     | 09STATE181062
                    STATE 106206 CIRCULAR; STATE CA-3400 NOV 2, 1966 | 09STATE106206 ?
                    PARIS A-123, MAY 3, 1974                      | ?
                    (A) 73 STATE 123456 (B) BONN 1234, MAY 3, 1974 | 73STATE123456 74BONN1234
                    PARIS 17800 (DTG 011200Z JAN 75)              | 75PARIS17800
                    STATE 102030, PARAS 3 AND 4                   | 09STATE102030
                    STATE 102030 DATED JUNE 3, 1979               | 79STATE102030
                    PARIS 17800, 17801 AND 17850                  | 09PARIS17800 09PARIS17801 09PARIS17850
                    DAKAR 12, 13 AND 14                           | 09DAKAR12 09DAKAR13 09DAKAR14
                    DAKAR 112 AND 3                               | 09DAKAR112 ?
                    1) STATE 102030 2) PARIS 11223                | 09STATE102030 09PARIS11223
                    BONN'S 1234                                   | 09BONN1234
                    EMBTEL 106; DEPTEL 100223                     | 09CAIRO106 09STATE100223
                    TUNIS 12, RABAT 13 AND ALGIERS 14             | 09TUNIS12 09RABAT13 09ALGIERS14
                    STATE XXXXXX                                  | ?
                    WEXFORD-DORN E-MAIL 12/01/09                  | ?
                    PARIS POINTS JULY 15                          | ?
                    ¶B. STATE 12 ¶C. OSLO 13                      | 09STATE12 09OSLO13
                    """)
    void entriesResolveToCables(String line, String ids) {
        assertThat(read(line, new Draft(line))).isEqualTo(ids);
    }

    @Test
    void anInferredYearIsSaid() {
        var line = "CAIRO 2483";
        var draft = new Draft(line);
        read(line, draft);
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.REFERENCE_YEAR);
    }

    @Test
    void withoutAYearOfItsOwnTheCableResolvesOnlyExplicitOnes() {
        var line = "A. STATE 12 B. 08 OSLO 13";
        var draft = new Draft(line);
        var read = RefLine.read(Texts.stretch(line), Optional.empty(), OptionalInt.empty(), draft);
        assertThat(read.stream().map(it -> it.value().mrn().map(Mrn::canonical).orElse("?")))
                .containsExactly("?", "08OSLO13");
    }

    private static String read(String line, Draft draft) {
        return RefLine.read(Texts.stretch(line), Optional.of(OWN), OptionalInt.of(2009), draft)
                .stream()
                .map(it -> it.value().mrn().map(Mrn::canonical).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    REF: A. OSLO 1~     B. OSLO 2~~C. OSLO 3~~Text goes on.      | 09OSLO1 09OSLO2 09OSLO3
                    REF:~(A) OSLO 1,~(B) OSLO 2~~1. Text.                        | 09OSLO1 09OSLO2
                    REF: OSLO 1~~In January 28 people came.                      | 09OSLO1
                    Reftel Oslo 1~~1. Text.                                      | 09OSLO1
                    REF: A. OSLO 1 B. OSLO 2 1. Summary. The text goes on here.  | 09OSLO1 09OSLO2
                    REF: OSLO 1 (U) On May 2 the minister went to sea for a day. | 09OSLO1
                    REF: OSLO 00000012 001.2 OF 002 OSLO 1~~1. Text.             | 09OSLO1
                    REF: N/A~~1. Text.                                           | -
                    """)
    void theLineEndsWhereTheBodyBegins(String heading, String ids) {
        var cable =
                Texts.parse(
                        "R 010000Z MAR 09\n"
                                + "FM AMEMBASSY OSLO\n"
                                + "TO SECSTATE WASHDC\n\n"
                                + "UNCLAS OSLO 000012\n\n"
                                + "SUBJECT: X\n\n"
                                + heading.replace('~', '\n')
                                + "\n\nWEXFORD\n");
        var read =
                cable.heading().topic().references().stream()
                        .map(it -> it.value().mrn().map(Mrn::canonical).orElse("?"))
                        .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(ids == null ? "" : ids);
    }
}
