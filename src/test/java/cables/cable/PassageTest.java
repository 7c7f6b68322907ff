package cables.cable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PassageTest {

    private static final String RAW = "one SPLICE two END";
    private static final Passage PASSAGE =
            Passage.of(RAW, List.of(new Span(0, 4), new Span(11, 14)));

    @Test
    void a_stretch_is_led_back_to_the_raw_text() {
        assertThat(PASSAGE.text()).isEqualTo("one two");
        assertThat(PASSAGE.inRaw(new Span(4, 7))).containsExactly(new Span(11, 14));
        assertThat(PASSAGE.inRaw(new Span(0, 7))).containsExactly(new Span(0, 4), new Span(11, 14));
        assertThat(PASSAGE.inRaw(new Span(3, 3))).isEmpty();
    }

    @Test
    void a_stretch_of_the_raw_text_is_found_in_it() {
        assertThat(PASSAGE.ofRaw(new Span(0, 18))).containsExactly(new Span(0, 4), new Span(4, 7));
        assertThat(PASSAGE.ofRaw(new Span(12, 13))).containsExactly(new Span(5, 6));
        assertThat(PASSAGE.ofRaw(new Span(4, 11))).isEmpty();
    }

    @Test
    void there_and_back_is_the_same() {
        for (int start = 0; start < 7; start++) {
            for (int end = start + 1; end <= 7; end++) {
                var back =
                        PASSAGE.inRaw(new Span(start, end)).stream()
                                .flatMap(it -> PASSAGE.ofRaw(it).stream())
                                .toList();
                assertThat(back.getFirst().start()).isEqualTo(start);
                assertThat(back.getLast().end()).isEqualTo(end);
            }
        }
    }
}
