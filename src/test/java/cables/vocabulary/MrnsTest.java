package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Mrn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10BEIJING326      | 10BEIJING326
                    10 BEIJING 000326 | 10BEIJING326
                    10beijing326      | 10BEIJING326
                    2010 Beijing 326  | 10BEIJING326
                    10.Beijing#326    | 10BEIJING326
                    1976STATE181062   | 76STATE181062
                    1976STATE181062_b | 76STATE181062
                    06 San Jose 2734  | 06SANJOSE2734
                    09 SECSTATE 22779 | 09STATE22779
                    08 KL 117         | 08KUALALUMPUR117
                    02 USUN 14        | 02USUNNEWYORK14
                    60OSLO1           | 60OSLO1
                    10-BEIJING-326    | 10BEIJING326
                    10BEIJING00326    | 10BEIJING326
                    (10) BEIJING 326  | 10BEIJING326
                    ref: 10 BEIJING 326      | 10BEIJING326
                    REF A: 10 BEIJING 326    | 10BEIJING326
                    A. 10 BEIJING 326        | 10BEIJING326
                    10 AMEMBASSY BEIJING 326 | 10BEIJING326
                    10 RUEHBJ 326            | 10BEIJING326
                    AMEMBASSY BEIJING 326 (2010) | 10BEIJING326
                    STATE 049307 (06)        | 06STATE49307
                    76 STATE 181062 TOSEC 190010 | 76STATE181062
                    76 PEKING 12             | 76PEKING12
                    1976THEHA01234           | 76THEHAGUE1234
                    1976USUNN01234           | 76USUNNEWYORK1234
                    1976NATO01234            | 76USNATO1234
                    1976GENEVA01234          | 76GENEVA1234
                    1976 The Hague 1234      | 76THEHAGUE1234
                    10NOWHERE5               | 10NOWHERE5
                    """)
    void anySpellingNamesTheCable(String spelling, String canonical) {
        assertThat(Mrns.read(spelling).map(Mrn::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BEIJING 326                   | BEIJING326
                    beijing 000326                | BEIJING326
                    AMEMBASSY BEIJING 326         | BEIJING326
                    RUEHBJ #0326                  | BEIJING326
                    SECSTATE 12345                | STATE12345
                    STATE 181062 TOSEC 190010     | STATE181062
                    ref: BEIJING 326 (NOTAL)      | BEIJING326
                    10 KYIV 5                     | 10KYIV5
                    """)
    void theYearMayBeOpen(String spelling, String id) {
        assertThat(Mrns.number(spelling).map(CableNumber::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "KIEV 5, KIEV5 KYIV5",
        "10 KYIV 5, 10KYIV5 10KIEV5",
        "76 PEKING 12, 76PEKING12 76BEIJING12",
        "09HANOI1, 09HANOI1"
    })
    void aPostMayHaveHadOtherNames(String spelling, String ids) {
        assertThat(String.join(" ", Mrns.number(spelling).orElseThrow().ids())).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrests 326",
                "KABUL 936/935",
                "BEIJING",
                "BEIJING 326 police",
                "date:2009-05",
                "13 date:2009"
            })
    void whatNamesNoKnownPostOrMoreThanOneCableIsNoNumber(String spelling) {
        assertThat(Mrns.number(spelling)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEIJING 326",
                "10BEIJING",
                "326",
                "10 326",
                "ten BEIJING 326",
                "10BEIJING326X9"
            })
    void whatLacksYearPostOrSerialNamesNone(String spelling) {
        assertThat(Mrns.read(spelling)).isEmpty();
    }
}
