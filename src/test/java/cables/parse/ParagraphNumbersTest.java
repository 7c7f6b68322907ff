package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Paragraph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class ParagraphNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. (C) One.~~2. (C) Two.~~3. (SBU) Three.                         | 1C 2C 3SBU
                    ¶1. (C) One.~~¶2. (C) Two, in~¶2006. It was late.~~¶3. (C) Three. | 1C 2C 3C
                    ¶1. One on April~¶16. He went.~~¶2. Two.                          | 1 2
                    1.(U) One. 2.(U) Two. 3.(U) Three.                                | 1U 2U 3U
                    1. (C) One.2. (C) Two is glued.HEADING-----3. (C) Three.            | 1C 2C 3C
                    1. (U) One is glued. BACKGROUND 2. Two is glued. It came on April 16. It went. POLICE 3. (U) Three. | 1U 2 3U
                    ¶1. One is glued. BACKGROUND ¶2. Two is glued. The Police ¶3. Three. | 1 2 3
                    1. (S) One.~~2. (S) Two.~~3. (S) Three:~~1) (S) a~~2) (S) b~~4. (S) Four. | 1S 2S 3S 4S
                    1. (S) One.~~2) (S) Two.~~3. (S) Three.                           | 1S 2S 3S
                    1. (C) One: 1. first 2. second 3. third.~~2. (C) Two.             | 1C 2C
                    1. One:~1. first~2. second~3. third~4. fourth~~2. Two.~~3. Three.~~4. Four. | 1 2 3 4
                    1. One.~~2. Two:~~1. first~~2. second~~3. Three.                  | 1 2 3
                    1. (C) One.~~3. (C) Three.~~4. (C) Four.                          | 1C 3C 4C
                    1. One.~~2. Two.~~2. Two again.~~3. Three.                        | 1 2 2 3
                    1) (U) One.~~2) (U) Two.                                          | 1U 2U
                    1 . (U) One.~~2 . (U) Two.                                        | 1U 2U
                    9. (C) Nine.~~10. (C) Ten.~~11. (C) Eleven.                       | 9C 10C 11C
                    11. (U) One.~~12. (U) Two.~~13. (U) Three.                        | 1U 2U 3U
                    - 11. (U) One.~- 12. (U) Two.~- 13. (U) Three.                    | 1U 2U 3U
                    ¶1 (U) One.~~¶2 (U) Two.                                          | 1U 2U
                    Â¶1. (U) One.~~Â¶2. (U) Two.                                      | 1U 2U
                    L.  ONE.~~2.  TWO.                                                | 1 2
                    1. One~2. Two~3. Three~~1. First of all.~~2. Then.~~3. At last.   | 1 2 3
                    1. (b) One.~~2. (U.S.) Two.~~3. (Iran) Three.                     | 1 2 3
                    1. Costs rose by 3.5 percent. In 2009. Then fell.~~2. Two.        | 1 2
                    """)
    void theChainIsFound(String body, String numbers) {
        var cable =
                Texts.parse(
                        "UNCLAS OSLO 000012\n\nSUBJECT: X\n\n"
                                + body.replace('~', '\n')
                                + "\n\nWEXFORD\n");
        var read =
                cable.body().paragraphs().stream()
                        .filter(it -> it.number().isPresent())
                        .map(ParagraphNumbersTest::print)
                        .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(numbers);
    }

    private static String print(Paragraph it) {
        return it.number().orElseThrow()
                + it.marking().map(marking -> marking.value().text()).orElse("");
    }
}
