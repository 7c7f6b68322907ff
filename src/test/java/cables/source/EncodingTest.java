package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "53616F205061756C6F, Sao Paulo",
        "53C3A36F, São",
        "53E36F, São",
        "EFBBBF53C3A36F, São",
        "EFBBBF53E36F, São",
        "FFFE5300E3006F00, São",
        "FEFF005300E3006F, São",
        "FFFE000053000000E3000000, Sã",
        "0000FEFF00000053, S",
        "93C294, “Â”",
        "EFBFBD, \uFFFD",
        "80819D, €\u0081\u009D",
        "C3A393E39420E28099, ã“ã” ’",
    })
    void bytes_become_text(String bytes, String text) {
        assertThat(Encoding.decode(HexFormat.of().parseHex(bytes))).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"FFFE53", "FFFE00D8", "FEFFDC00", "0000FEFFFFFFFFFF"})
    void broken_utf_16_and_32_are_refused(String bytes) {
        assertThat(Encoding.decode(HexFormat.of().parseHex(bytes))).isEmpty();
    }

    @Test
    void utf_16_needs_no_mark() {
        var text = "UNCLAS LAGADO 000042\r\n\r\n“Grüße” ¶1. 日本\n".repeat(3);
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var bytes = text.getBytes(charset);
            assertThat(Encoding.mayHoldNul(bytes)).isTrue();
            assertThat(Encoding.decode(bytes)).contains(text);
        }
        assertThat(Encoding.mayHoldNul("a\0b\0c".repeat(20).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Encoding.mayHoldNul(new byte[100])).isFalse();
    }

    @Test
    void any_byte_has_a_meaning() {
        var all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(Encoding.decode(all).orElseThrow())
                .hasSize(256)
                .doesNotContain("\uFFFD")
                .startsWith("\0\1\2");
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void line_ends_survive(Charset charset) {
        var text = "\uFEFFone\r\ntwo\nthree\rfour\u0085five";
        assertThat(Encoding.decode(text.getBytes(charset))).contains(text.substring(1));
    }

    static Stream<Charset> charsets() {
        return Stream.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }
}
