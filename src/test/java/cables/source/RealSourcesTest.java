package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import cables.Shared;
import cables.cable.RawCable;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// The three forms in which the 150 real cables lie beside the project tell the same.
class RealSourcesTest {

    private static final String NOTE = MadeUp.PARTIAL + "\n\n";

    @Test
    void a_page_holds_the_text_of_the_cable() throws IOException {
        int pages = 0;
        for (var entry : Sources.of(List.of(Shared.path("cables/pages")))) {
            var raw = ((Content.OneCable) ((SourceEntry.Openable) entry).open()).raw();
            assertThat(raw.text() + "\n").isEqualTo(text(raw));
            assertThat(raw.published().created()).isPresent();
            assertThat(raw.published().released()).isPresent();
            assertThat(raw.published().origin()).isPresent();
            assertThat(raw.published().classification()).contains("UNCLASSIFIED");
            pages++;
        }
        assertThat(pages).isEqualTo(150);
    }

    @Test
    void a_row_holds_the_words_of_the_cable() throws IOException {
        var rows = new TreeMap<String, RawCable>();
        for (var content : MadeUp.rows(MadeUp.open(Shared.path("cables/cables-sample.csv")))) {
            var raw = ((Content.OneCable) content).raw();
            rows.put(raw.published().id().orElseThrow(), raw);
            assertThat(words(raw.text())).isEqualTo(words(text(raw)));
            assertThat(raw.published().created()).isPresent();
        }
        assertThat(rows).hasSize(150);
    }

    private static String text(RawCable raw) throws IOException {
        var file = raw.published().id().orElseThrow() + ".txt";
        Path path = Shared.path("cables/text").resolve(file);
        var text = Files.readString(path);
        return text.startsWith(NOTE) ? text.substring(NOTE.length()) : text;
    }

    private static String words(String text) {
        return text.replaceAll("[\\s¶]+", " ").strip();
    }
}
