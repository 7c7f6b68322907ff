package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.desk.Reflow;

import org.junit.jupiter.api.Test;

/// How lines are joined and broken.
class LayoutTest {

    @Test
    void lines_are_broken_at_blanks() {
        assertThat(new Wrapping(10).lines("1. ", "   ", "one two three four"))
                .containsExactly("1. one two", "   three", "   four");
    }

    @Test
    void blanks_at_a_break_are_dropped() {
        assertThat(new Wrapping(10).lines("", "  ", "  one  two  three"))
                .containsExactly("  one  two", "  three");
    }

    @Test
    void a_long_word_is_not_broken() {
        assertThat(new Wrapping(5).lines("", "", "a abcdefgh b"))
                .containsExactly("a", "abcdefgh", "b");
    }

    @Test
    void without_a_width_nothing_is_broken() {
        assertThat(Wrapping.NONE.lines("> ", "", "one two three"))
                .containsExactly("> one two three");
    }

    @Test
    void colours_take_no_room_and_wide_letters_take_two() {
        assertThat(Wrapping.columns("\u001b[1;33m«x»\u001b[0m")).isEqualTo(3);
        assertThat(Wrapping.columns("北京")).isEqualTo(4);
        assertThat(Wrapping.columns("e\u0301")).isEqualTo(1);
    }

    @Test
    void lines_of_one_thought_are_joined() {
        assertThat(Reflow.lines("The first\nline goes on.\n\nThe second\n  one."))
                .containsExactly("The first line goes on.", "", "The second one.");
    }

    @Test
    void lists_and_indented_lines_stay_apart() {
        assertThat(Reflow.lines("Three:\n-- one\n-- two\n   more\na) three"))
                .containsExactly("Three:", "-- one", "-- two", "   more", "a) three");
    }
}
