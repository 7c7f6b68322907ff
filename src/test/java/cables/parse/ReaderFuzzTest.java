package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.RawCable;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Whatever stands in a text, it is told to be a cable or not, cut into cables, and read.
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void any_text_is_read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        Recognition.isCable(text);
        Wholeness.check(text);
        var pieces = new CableSplitter().split(Texts.raw(text));
        assertThat(pieces).isNotEmpty();
        assertThat(text)
                .endsWith(pieces.stream().map(RawCable::text).collect(Collectors.joining()));
        if (pieces.size() > 1) {
            pieces.forEach(it -> Wholeness.check(it.text()));
        }
    }
}
