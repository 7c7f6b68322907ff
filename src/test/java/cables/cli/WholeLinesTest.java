package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

class WholeLinesTest {

    private final List<String> pieces = new ArrayList<>();
    private final WholeLines lines =
            new WholeLines(
                    new StringWriter() {
                        @Override
                        public void flush() {
                            pieces.add(toString());
                            getBuffer().setLength(0);
                        }
                    });

    /// A notice came between the two halves of a colour, where a buffer was full.
    @Test
    void what_is_passed_on_before_the_end_ends_with_a_line() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            lines.write("\u001b[1mline ");
            lines.write(i + "\u001b[0m\n");
        }
        assertThat(pieces).hasSizeGreaterThan(3).allMatch(it -> it.endsWith("\u001b[0m\n"));
    }

    @Test
    void nothing_is_lost_or_turned_round() throws IOException {
        var all = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            var text = i % 7 == 0 ? i + "\n" : "word " + i;
            all.append(text);
            lines.write(text);
        }
        lines.write("x".repeat(200_000));
        lines.close();
        assertThat(String.join("", pieces)).isEqualTo(all + "x".repeat(200_000));
    }

    @Test
    void a_line_without_end_is_not_held_back_for_ever() throws IOException {
        lines.write("x".repeat(200_000));
        assertThat(pieces).isNotEmpty();
    }
}
