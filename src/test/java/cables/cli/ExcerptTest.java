package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Span;
import cables.cable.TextLines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

/// The line with the caret below the place, in as many columns as there are.
class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "one TWO three            | 20 | one TWO three        | \"    ^~~\"",
                "one TWO three four five  | 12 | one TWO thr…         | \"    ^~~\"",
                "a long line before TWO   | 12 | … before TWO         | \"         ^~~\"",
                "far before it TWO behind | 13 | … it TWO beh…        | \"     ^~~\"",
                "北京 TWO three             | 20 | 北京 TWO three         | \"     ^~~\"",
                "one T北京 three            | 20 | one T北京 three        | \"    ^~~~~\"",
                "a\u0301 TWO              | 20 | a\u0301 TWO          | \"  ^~~\"",
                "\"\t\u001bTWO\"            | 20 | ␉␛TWO                | \"  ^~~\""
            })
    void theCaretStandsBelowThePlace(String line, int columns, String text, String caret) {
        int start = Math.max(line.indexOf("TWO"), line.indexOf("T北京"));
        var excerpt = excerpt(line, new Span(start, start + 3), columns);
        assertThat(excerpt.text()).isEqualTo(text);
        assertThat(excerpt.caret()).isEqualTo(caret);
    }

    @Test
    void itIsTheLineInWhichThePlaceIsFirstSeen() {
        var excerpt = excerpt("one\n\n  two\nthree", new Span(3, 15), 40);
        assertThat(excerpt)
                .extracting(Excerpt::line, Excerpt::column, Excerpt::text)
                .containsExactly(3, 3, "  two");
    }

    @Test
    void aPlaceThatIsNoneHasACaretToo() {
        var excerpt = excerpt("one", new Span(3, 3), 40);
        assertThat(excerpt.caret()).isEqualTo("   ^");
    }

    @Test
    void whateverTheLineItFitsAndThePlaceIsShown() {
        var random = new Random(326);
        var letters = List.of("a", " ", "北", "e\u0301", "\t", "\ud83d\ude00", "\u202e", "\u001b");
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(letters.get(random.nextInt(letters.size())));
            }
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            int columns = 8 + random.nextInt(60);
            var excerpt = excerpt(text.toString(), new Span(start, end), columns);
            assertThat(Columns.of(excerpt.text())).isLessThanOrEqualTo(columns);
            assertThat(Columns.of(excerpt.caret())).isLessThanOrEqualTo(columns + 1);
        }
    }

    private static Excerpt excerpt(String text, Span span, int columns) {
        return Excerpt.of(TextLines.of(text), span, columns);
    }
}
