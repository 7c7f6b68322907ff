package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ArchivesRecordTest {

    private static final String TELEGRAM =
            """

            CONFIDENTIAL

            PAGE 01        LAGADO  00042  010711Z

            EXERCISE EXERCISE EXERCISE
            """;
    private static final String ATTRIBUTES =
            """

            Message Attributes

            Automatic Decaptioning: X
            Current Classification: UNCLASSIFIED
            Document Number: 1976LAGADO00042
            From: LAGADO BALNIBARBI
            Original Classification: CONFIDENTIAL
            Subject: EXERCISE, ON
             SUNBEAMS
            To: n/a
            Type: TE
            """;

    @TempDir private Path folder;

    @Test
    void the_telegram_is_the_text_and_the_attributes_are_what_is_said_of_it() {
        var content = open("Message Text\n" + TELEGRAM + ATTRIBUTES);
        var raw = ((Content.Text) content).raw();
        assertThat(raw.text()).isEqualTo(TELEGRAM + "\n");
        assertThat(raw.published().id()).isEmpty();
        assertThat(raw.published().origin()).contains("LAGADO BALNIBARBI");
        assertThat(raw.published().classification()).contains("CONFIDENTIAL");
    }

    @Test
    void what_is_not_said_is_absent() {
        var attributes =
                ATTRIBUTES.replace("LAGADO BALNIBARBI", "n/a").replace("Original", "Other");
        var raw = ((Content.Text) open(TELEGRAM + attributes)).raw();
        assertThat(raw.published().origin()).isEmpty();
        assertThat(raw.published().classification()).isEmpty();
    }

    @Test
    void a_record_without_text_is_empty() {
        assertThat(open("Message Text\n\n" + ATTRIBUTES))
                .isEqualTo(new Content.Refused(Reason.EMPTY));
    }

    @Test
    void the_words_alone_make_no_record() {
        var text = TELEGRAM + "\nMessage Attributes\n\nand so on\n";
        assertThat(((Content.Text) open(text)).raw().text()).isEqualTo(text);
    }

    private Content open(String text) {
        return MadeUp.open(MadeUp.write(folder.resolve("x"), text));
    }
}
