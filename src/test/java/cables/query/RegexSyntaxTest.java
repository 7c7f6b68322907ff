package cables.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cables.engine.Words;

import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RegexSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    abc; 3
                    a|bc; 3
                    (a|b)c*; 3
                    a{3}; 3
                    a{2,5}b; 6
                    a{2,}; 3
                    (a{0,9}){0,9}; 81
                    [a-z0-9]+; 1
                    [^a]; 1
                    \\d\\.; 2
                    ((a{0,99}){0,99}){0,9}; 88209
                    a{0,2147483647}; 2147483647
                    ((a{0,99999}){0,99999}){0,99999}; 2147483648
                    """)
    void counts_what_it_takes_once_written_out(String pattern, long states) {
        assertThat(RegexSyntax.states(pattern)).isEqualTo(states);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "(", ")", "a)", "(a", "[", "[a", "[]", "[z-a]", "[a-]", "*", "a|", "|a", "()",
                "a{", "a{2", "a{3,2}", "a{x}", "\\", "\\b", "[\\b]", "a^b", "a+?", "a**", "a$b",
                        "]", "}", "+a"
            })
    void does_not_read_what_has_no_meaning(String pattern) {
        assertThat(RegexSyntax.isReadable(pattern)).isFalse();
    }

    @Test
    void goes_no_deeper_than_the_limit() {
        assertThat(RegexSyntax.isReadable("(".repeat(50) + "a" + ")".repeat(50))).isTrue();
        assertThat(RegexSyntax.isReadable("(".repeat(51) + "a" + ")".repeat(51))).isFalse();
        assertThat(RegexSyntax.isReadable("(".repeat(8_000))).isFalse();
    }

    @Test
    void what_it_reads_others_read_too() {
        var random = new Random(7);
        var pieces =
                List.of(
                        "a", "b", "é", "1", ".", "[", "]", "[a-c]", "[^x]", "(", ")", "|", "*", "+",
                        "?", "{2}", "{1,3}", "\\d", "\\w", "\\.", "\\", "-", "'", "~", "&", "@",
                        "#", "<", ">", "\"", "^", "$", "{", "}", ",");
        int read = 0;
        for (int i = 0; i < 30_000; i++) {
            var pattern =
                    Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                            .limit(1 + random.nextInt(7))
                            .collect(Collectors.joining());
            if (RegexSyntax.isReadable(pattern)) {
                read++;
                assertThatCode(() -> Pattern.compile(pattern))
                        .as(pattern)
                        .doesNotThrowAnyException();
                assertThatCode(() ->
                                new RegExp(Words.foldedRegex(pattern), RegExp.NONE).toAutomaton())
                        .as(pattern)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }
}
