package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Colours and links, where they are wanted.
class StyleTest {

    @TempDir private Path folder;

    @Test
    void coloursAndLinksAreForTerminals() {
        assertThat(style(Style.When.AUTO, true)).isEqualTo(new Style(true, true));
        assertThat(style(Style.When.AUTO, false)).isEqualTo(new Style(false, false));
        assertThat(style(Style.When.ALWAYS, false)).isEqualTo(new Style(true, false));
        assertThat(style(Style.When.NEVER, true)).isEqualTo(new Style(false, false));
    }

    @Test
    void noLinkGoesToAPagerThatDoesNotKnowThem() {
        var pager = Optional.of(new Pager(List.of("more")));
        assertThat(Style.of(Style.When.AUTO, world(true), pager).links()).isFalse();
    }

    @Test
    void aLinkLeadsToTheFile() throws IOException {
        var file = Files.createFile(folder.resolve("10 BEIJING.txt"));
        assertThat(new Style(true, true).link(file.toString(), "10BEIJING326"))
                .isEqualTo("\u001b]8;;" + file.toUri() + "\u001b\\10BEIJING326\u001b]8;;\u001b\\")
                .contains("10%20BEIJING.txt");
        assertThat(new Style(true).link(file.toString(), "10BEIJING326")).isEqualTo("10BEIJING326");
    }

    @Test
    void ofAMemberItLeadsToTheArchive() {
        assertThat(new Style(true, true).link(folder.resolve("a.zip") + "!b.txt", "b"))
                .contains("/a.zip\u001b");
    }

    @Test
    void whatCameFromStdinLeadsNowhere() {
        assertThat(new Style(true, true).link("-", "id")).isEqualTo("id");
    }

    @Test
    void aLinkTakesNoRoom() {
        assertThat(Wrapping.columns(new Style(true, true).link("/tmp/a", "id"))).isEqualTo(2);
    }

    private Style style(Style.When when, boolean isTerminal) {
        return Style.of(when, world(isTerminal), Optional.empty());
    }

    private Surroundings world(boolean isTerminal) {
        var out = Output.to(new ByteArrayOutputStream());
        var size = new Terminal(isTerminal, true, 80);
        return new Surroundings(out, out, Map.of(), folder, folder, size);
    }
}
