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
                    """)
    void anySpellingNamesTheCable(String spelling, String canonical) {
        assertThat(Mrns.read(spelling).map(Mrn::canonical)).contains(canonical);
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
