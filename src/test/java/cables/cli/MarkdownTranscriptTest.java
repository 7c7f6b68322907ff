package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The `console` blocks of Markdown are transcripts too.
class MarkdownTranscriptTest {

    private static final String PAGE =
            """
            # A page

            ```console
            $ ./cables help exit-codes
               0  found, or done; inputs that were skipped included
            ...
             130  broken off with Ctrl-C
            $ cables search
            [exit 2]
            $ mvn -B verify
            ```
            $ not a command

            ```
            $ nor this
            ```
            """;

    @TempDir private Path home;

    @Test
    void only_console_blocks_hold_commands() throws IOException {
        var steps = page().steps();
        assertThat(steps)
                .extracting(Transcript.Step::command)
                .containsExactly("./cables help exit-codes", "cables search", "mvn -B verify");
        assertThat(steps.get(2).output()).isEmpty();
        assertThat(Transcript.lines(page().parts())).isEqualTo(PAGE.lines().toList());
    }

    private Transcript page() throws IOException {
        return Transcript.read(Files.writeString(home.resolve("page.md"), PAGE));
    }
}
