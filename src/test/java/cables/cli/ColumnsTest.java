package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/// How much of a text fits.
class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "北京, 4",
        "e\u0301, 1",
        "한국, 4",
        "ﾊﾝｶｸ, 4",
        "Ａ, 2",
        "\ud83d\ude00, 2",
        "\u1112\u1161\u11ab, 2"
    })
    void lettersTakeTheirRoom(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void startAndEndSayThatThereIsMore() {
        assertThat(Columns.start("abcdef", 4)).isEqualTo("abc…");
        assertThat(Columns.end("abcdef", 4)).isEqualTo("…def");
        assertThat(Columns.start("abcd", 4)).isEqualTo("abcd");
        assertThat(Columns.start("北京北京", 4)).isEqualTo("北…");
        assertThat(Columns.end("北京北京", 4)).isEqualTo("…京");
        assertThat(Columns.start("ab", 0)).isEmpty();
        assertThat(Columns.end("ab", -1)).isEmpty();
    }

    @Test
    void marksStayWithTheirLetters() {
        assertThat(Columns.start("ae\u0301bc", 3)).isEqualTo("ae\u0301…");
        assertThat(Columns.end("be\u0301", 1)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that he would not.",
                "--------------------------------------",
                "  indented   and   spaced   out  ",
                "北京北京北京北京北京",
                ""
            })
    void piecesFitAndLoseNothing(String text) {
        var pieces = Columns.pieces(text, 10);
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allMatch(it -> Columns.of(it.stripTrailing()) <= 10);
    }

    @Test
    void aLineOfMegabytesIsCutInNoTime() {
        var line = "x".repeat(4_000_000) + " " + "word ".repeat(200_000);
        assertTimeout(Duration.ofSeconds(10), () -> Columns.pieces(line, 60));
    }

    @Test
    void piecesAreBrokenBehindBlanks() {
        assertThat(Columns.pieces("one two three", 7)).containsExactly("one two ", "three");
    }
}
