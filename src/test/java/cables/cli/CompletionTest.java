package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the shells are taught, tried on the shells that are there.
class CompletionTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptIsGoodShell(String shell) throws IOException {
        assertThat(run(shell, "-n", script(shell).toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cables ind          | index",
                "cables -i there sea  | search",
                "cables search --si  | --since",
                "cables --no         | --no-pager",
                "cables search -f j  | json jsonl",
                "cables help exit    | exit-codes",
                "cables help para    | ''",
                "cables help par     | parse",
                "cables completion z | zsh",
                "cables parse re     | readme.txt",
                "cables index -i fo  | folder",
                "cables search -n 1  | ''"
            })
    void bashCompletes(String typed, String expected) throws IOException {
        Files.createFile(folder.resolve("readme.txt"));
        Files.createDirectory(folder.resolve("folder"));
        var ask =
                "source %s; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                                .formatted(script("bash"), typed)
                        + " _cables 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        assertThat(run("bash", "-c", ask).strip()).isEqualTo(expected);
    }

    @Test
    void eachOptionIsExplainedToZsh() throws IOException {
        assertThat(Files.readString(script("zsh")))
                .contains("'(-n --hits)'{-n,--hits}'[how many cables")
                .contains("'(-i --index)'{-i,--index}'[the index to work with")
                .contains(":DIR:_files -/'")
                .contains("'parse:Read cables and print what was understood;");
    }

    private Path script(String shell) throws IOException {
        var lines = new Session(folder).run("cables completion " + shell);
        return Files.write(folder.resolve("completion." + shell), lines);
    }

    private String run(String... command) throws IOException {
        assumeTrue(isThere(command[0]), command[0] + " is not installed");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream()
                .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }
}
