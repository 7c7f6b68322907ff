package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a terminal would obey is shown instead.
class TerminalTextTest {

    @Test
    void what_is_harmless_stays_as_it_is() {
        var text = "Côte d'Ivoire ¶3 — 北京 «…» \ud83d\ude00 soft\u00adhyphen";
        assertThat(TerminalText.safe(text)).isSameAs(text);
    }

    @Test
    void controls_become_pictures() {
        assertThat(TerminalText.safe("a\u001b[2Jb\u0007\u007f\n")).isEqualTo("a␛[2Jb␇␡␊");
    }

    @Test
    void other_steering_characters_become_their_numbers() {
        assertThat(TerminalText.safe("\u009b2J \u202egnp.exe \u2066x\u2069"))
                .isEqualTo("<U+009B>2J <U+202E>gnp.exe <U+2066>x<U+2069>");
        assertThat(TerminalText.safe("\u2028 \ufeff \ud800 \udb40\udc41"))
                .isEqualTo("<U+2028> <U+FEFF> <U+D800> <U+E0041>");
    }

    @Test
    void lines_keep_their_ends() {
        assertThat(TerminalText.safeLines("a\tb\r\nc\u001b")).isEqualTo("a\tb\r\nc␛");
    }

    @Test
    void a_return_by_itself_ends_no_line() {
        assertThat(TerminalText.safeLines("SECRET\rUNCLASSIFIED\r\n"))
                .isEqualTo("SECRET␍UNCLASSIFIED\r\n");
    }

    @Test
    void json_keeps_its_value() {
        assertThat(TerminalText.safeJson("{\"a\": \"\u202e\u009b\udb40\udc41\"}\n"))
                .isEqualTo("{\"a\": \"\\u202e\\u009b\\udb40\\udc41\"}\n");
    }
}
