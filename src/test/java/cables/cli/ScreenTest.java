package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is longer than the screen goes to the pager, all else does not.
@DisabledOnOs(OS.WINDOWS)
class ScreenTest {

    private static final Terminal SIZE = new Terminal(true, true, 40, 5);

    @TempDir private Path folder;
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Screen screen = new Screen(terminal);

    @Test
    void withoutAPagerEverythingIsThereAtOnce() throws IOException {
        print("one\ntwo\n");
        assertThat(shown()).isEqualTo("one\ntwo\n");
    }

    @Test
    void whatFitsTheScreenNeedsNoPager() throws IOException {
        screen.page(writing("paged"), SIZE);
        print("one\ntwo\nthree\n");
        assertThat(shown()).isEmpty();
        screen.end();
        assertThat(shown()).isEqualTo("one\ntwo\nthree\n");
        assertThat(folder.resolve("paged")).doesNotExist();
        assertThat(screen.isPaging()).isFalse();
    }

    @Test
    void whatDoesNotGoesThroughIt() throws IOException {
        screen.page(writing("paged"), SIZE);
        for (int i = 1; i <= 100; i++) {
            print("line " + i + "\n");
        }
        screen.end();
        assertThat(folder.resolve("paged"))
                .content()
                .startsWith("line 1\nline 2\n")
                .endsWith("line 100\n");
        assertThat(shown()).isEmpty();
    }

    @Test
    void aLongLineTakesSeveralRows() throws IOException {
        screen.page(writing("paged"), SIZE);
        print("é".repeat(39) + "\n" + "é".repeat(79) + "\n");
        assertThat(screen.isPaging()).isFalse();
        print("é".repeat(41));
        assertThat(screen.isPaging()).isTrue();
        screen.end();
    }

    @Test
    void whereThereIsNoSuchProgramItIsPrintedStraightAway() throws IOException {
        screen.page(new Pager(List.of("no-such-pager")), SIZE);
        print("line\n".repeat(10));
        assertThat(shown()).isEqualTo("line\n".repeat(10));
        screen.end();
        assertThat(shown()).isEqualTo("line\n".repeat(10));
    }

    @Test
    void thatItHasBeenLeftIsTold() throws IOException {
        screen.page(new Pager(List.of("true")), SIZE);
        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 1_000; i++) {
                                print("line\n".repeat(1_000));
                            }
                        })
                .isInstanceOf(IOException.class);
        assertThat(screen.isPaging()).isTrue();
    }

    @Test
    void thePagerIsTheOneThatIsWished() {
        assertThat(pager(true, Map.of())).hasValue(List.of("less"));
        assertThat(pager(true, Map.of("PAGER", "more -s"))).hasValue(List.of("more", "-s"));
        assertThat(pager(true, Map.of("PAGER", "more", "CABLES_PAGER", "most")))
                .hasValue(List.of("most"));
        assertThat(pager(true, Map.of("PAGER", "more", "CABLES_PAGER", ""))).isEmpty();
        assertThat(pager(true, Map.of("PAGER", "cat"))).isEmpty();
        assertThat(pager(true, Map.of("TERM", "dumb"))).isEmpty();
        assertThat(pager(false, Map.of("PAGER", "more"))).isEmpty();
    }

    private static Optional<List<String>> pager(boolean isTerminal, Map<String, String> variables) {
        var out = Output.to(new ByteArrayOutputStream());
        var here = Path.of("");
        var size = new Terminal(isTerminal, true, 80);
        return Pager.of(new Surroundings(out, out, variables, here, here, size)).map(Pager::words);
    }

    private Pager writing(String file) {
        return new Pager(List.of("sh", "-c", "cat > '" + folder.resolve(file) + "'"));
    }

    private void print(String text) throws IOException {
        screen.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
