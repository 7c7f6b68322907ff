package cables.cable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines and columns, as an editor counts them.
class TextLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        var text = "one" + end + end + "three";
        var lines = TextLines.of(text);
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.span(1).of(text)).isEqualTo("one");
        assertThat(lines.span(2).of(text)).isEmpty();
        assertThat(lines.span(3).of(text)).isEqualTo("three");
        assertThat(lines.number(text.indexOf("three"))).isEqualTo(3);
        assertThat(lines.number(text.length())).isEqualTo(3);
    }

    @Test
    void lineEndsOfSeveralKindsAreCountedEach() {
        assertThat(TextLines.of("a\rb\r\nc\nd\n").count()).isEqualTo(5);
    }

    @Test
    void columnsAreCharacters() {
        var lines = TextLines.of("x\n\ud83d\ude00 北京 here");
        assertThat(lines.column(0)).isEqualTo(1);
        assertThat(lines.column(lines.text().indexOf("here"))).isEqualTo(6);
    }

    @Test
    void whatIsSeenFirstIsInOneLineAndBeginsWithALetter() {
        var text = "a\n\n  word and \n more";
        var seen = TextLines.of(text).firstSeen(new Span(1, text.length()));
        assertThat(seen.of(text)).isEqualTo("word and");
    }

    @Test
    void whereThereAreOnlyBlanksNothingIsSeen() {
        var seen = TextLines.of("a   b").firstSeen(new Span(1, 4));
        assertThat(seen).isEqualTo(new Span(1, 1));
    }
}
