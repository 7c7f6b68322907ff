package cables.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.stream.Collectors;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Human trafficking             | human trafficking
                    China's don't they'll         | china's don't they'll
                    China’s                       | china's
                    JAPAN,S policy                | japan's policy
                    items A,S                     | items a s
                    Côte d'Ivoire                 | cote d ivoire
                    O'Brien                       | o brien
                    U.S. officials                | u.s. officials
                    the E.O. 12958                | the e.o. 12958
                    E.O.12958                     | e.o. 12958
                    US officials                  | us officials
                    1.4(b)                        | 1.4 b
                    G/TIP EAP/CM                  | g tip eap cm
                    P-5+1                         | p 5 1
                    $1.2 million                  | 1.2 million
                    10,000 women; 1,234,567       | 10000 women 1234567
                    1,2 and 10,00                 | 1 2 and 10 00
                    Straße café Łódź              | strasse cafe lodz
                    naı̈ve                         | naive
                    well-known                    | well known
                    10BEIJING326                  | 10beijing326
                    XXXXXXXXXXXX                  | xxxxxxxxxxxx
                    --- !!!                       | ~~
                    """)
    void cutsAndFolds(String text, String forms) {
        assertThat(String.join(" ", Words.forms(text))).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINT-*MENT,appointment",
        "coun-*tries,countries",
        "coun- * tries,countries",
        "Asia-*Pacific,asia pacific",
        "10-*year,10 year",
        "word-**other,word other"
    })
    void joinsWordsBrokenOverALine(String text, String forms) {
        for (var end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(String.join(" ", Words.forms(text.replace("*", end)))).isEqualTo(forms);
        }
    }

    @Test
    void findsCapitalsUnderTheirDottedForm() {
        assertThat(TextWords.of("The US and us, the UN, THE").stream().map(TextWords.Word::form))
                .containsExactly("the", "us", "u.s.", "and", "us", "the", "un", "u.n.", "the");
        var words = TextWords.of("The US");
        assertThat(words.get(1).position()).isEqualTo(words.get(2).position());
    }

    @Test
    void saysWhereAWordStands() {
        var text = "In the U.S., Sinkovits' view of JAPAN,S law.";
        var found =
                TextWords.of(text).stream()
                        .map(it -> text.substring(it.start(), it.end()))
                        .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo("In|the|U.S.|Sinkovits|view|of|JAPAN,S|law");
    }

    @Test
    void cutsAnEndlessWord() {
        var words = TextWords.of("a".repeat(1_000));
        assertThat(words).hasSize(8).allMatch(it -> it.form().length() <= WordScanner.LONGEST);
    }

    @Test
    void endsWhateverTheText() {
        var random = new Random(7);
        var signs = "aZé9.,'’- \r\n/ﷺ\u0301\u00ADß😀\uD800\uDC00漢US";
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(400); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            var last = 0;
            for (var word : TextWords.of(text.toString())) {
                assertThat(word.form()).isNotEmpty();
                assertThat(word.start()).isGreaterThanOrEqualTo(Math.min(last, word.start()));
                assertThat(word.end())
                        .isGreaterThan(word.start())
                        .isLessThanOrEqualTo(text.length());
                last = word.end();
            }
        }
    }

    @Test
    void aPatternIsCutWhereAWordWouldBe() {
        assertThat(Words.patterns("EAP/C*")).containsExactly("eap", "c*");
        assertThat(Words.patterns("Côt?")).containsExactly("cot?");
        assertThat(Words.patterns("1.4*")).containsExactly("1.4*");
        assertThat(Words.patterns("1.*")).containsExactly("1.*");
        assertThat(Words.patterns("*ficking")).containsExactly("*ficking");
        assertThat(Words.patterns("*-*")).containsExactly("*", "*");
    }

    @Test
    void lettersTellHowAWordIsWritten() {
        assertThat(Casing.shape("IOM", 0, 3)).isEqualTo(Casing.Shape.UPPER);
        assertThat(Casing.shape("Iom's", 0, 5)).isEqualTo(Casing.Shape.CAPITAL);
        assertThat(Casing.shape("iom", 0, 3)).isEqualTo(Casing.Shape.LOWER);
        assertThat(Casing.shape("McDonald", 0, 8)).isEqualTo(Casing.Shape.OTHER);
        assertThat(Casing.shape("Côte", 0, 4)).isEqualTo(Casing.Shape.OTHER);
        assertThat(Casing.shape("12,958", 0, 6)).isEqualTo(Casing.Shape.NONE);
        assertThat(Casing.letters("Co\u0302te-\n d'Or")).isEqualTo("CôtedOr");
    }
}
