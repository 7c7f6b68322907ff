package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrnLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    UNCLAS SAN JOSE 002734                            | UNCLASSIFIED | SANJOSE | 2734 | -
                    UNCLASSIFIED OSLO 000012                          | UNCLASSIFIED | OSLO | 12 | -
                    UNCLAS SECTION 01 OF 02 TEL AVIV 004032           | UNCLASSIFIED | TELAVIV | 4032 | 1
                    C O N F I D E N T I A L SECTION 02 OF 03 PARIS 002725 | CONFIDENTIAL | PARIS | 2725 | 2
                    S E C R E T SECTION 01 GF 02 BAKU 000179          | SECRET | BAKU | 179 | 1
                    CONFIDENTIAL OSLO 1234                            | CONFIDENTIAL | OSLO | 1234 | -
                    S e c r e t berlin 000153                         | SECRET | BERLIN | 153 | -
                    SS E C R E T PARIS 002125                         | SECRET | PARIS | 2125 | -
                    O N F I D E N T I A L CAIRO 000079                | CONFIDENTIAL | CAIRO | 79 | -
                    UNCLAS E F T O SECTION 01 OF 02 LONDON 002622     | UNCLASSIFIED | LONDON | 2622 | 1
                    C O N F I D E N T I A LCAIRO 000079               | CONFIDENTIAL | CAIRO | 79 | -
                    T O P S E C R E T GENEVA 8017                     | TOP SECRET | GENEVA | 8017 | -
                    LIMITED OFFICIAL USE LIMA 09902                   | LIMITED OFFICIAL USE | LIMA | 9902 | -
                    CONFIDENTIAL STATE 181062 TOSEC 190010            | CONFIDENTIAL | STATE | 181062 | -
                    UNCLAS SECTION 01 OF 02 TEL AVIV                  | UNCLASSIFIED | TELAVIV | - | 1
                    SECRET STATE XXXXXXXXXXXX                         | SECRET | STATE | - | -
                    C O N F I D E N T I A L SECTO 10042               | CONFIDENTIAL | SECTO | 10042 | -
                    UNCLAS OSLO 000079SIPDIS                          | UNCLASSIFIED | OSLO | 79 | -
                    UNCLAS   SENSITIVE      LONDON 05432              | UNCLASSIFIED | LONDON | 5432 | -
                    SECRET ROGER CHANNEL SECTION 01 OF 02 PARIS 17950 | SECRET | PARIS | 17950 | 1
                    """)
    void theLineNamesItsCable(
            String line, String classification, String post, Integer serial, Integer section) {
        var read = MrnLine.at(line, 0, line.length(), true).orElseThrow();
        assertThat(read.classification().title()).isEqualTo(classification);
        assertThat(read.post()).isEqualTo(post);
        assertThat(read.serial().isPresent() ? (Integer) read.serial().getAsInt() : null)
                .isEqualTo(serial);
        assertThat(read.section().isPresent() ? (Integer) read.section().getAsInt() : null)
                .isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFIDENTIAL",
                "SECRET MEETING IN 2009",
                "S E C R E T MEETING IN 2009",
                "S E C R E T BUDGET 2009 IS SHORT",
                "UNCLAS",
                "CONFIDENTIALITY AGREEMENT 20091",
                "Secretary Rice 2008",
                "TOP SECRET BUDGET 1234"
            })
    void whatOnlyBeginsLikeOneIsNone(String line) {
        assertThat(MrnLine.at(line, 0, line.length(), true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WASHDC 8003 UNCLAS OSLO 000012 SIPDIS | 1
                    WASHDC CONFIDENTIAL C O N F I D E N T I A L OSLO 000012 SIPDIS | 1
                    he said the SECRET PLAN 000012 was lost | 0
                    """)
    void inMidLineThePostMustBeKnown(String text, int found) {
        assertThat(MrnLines.in(text)).hasSize(found);
    }
}
