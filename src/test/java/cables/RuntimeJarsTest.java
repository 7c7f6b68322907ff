package cables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What is shipped is a list somebody wrote: a jar that comes along with another one is seen and
/// meant. The build writes the resolved runtime class path just before the tests.
class RuntimeJarsTest {

    private static final Path MEANT = Path.of("src/test/resources/runtime-jars.txt");
    private static final Path RESOLVED = Path.of("target/runtime-classpath.txt");

    @Test
    void the_runtime_jars_are_those_of_the_list() throws IOException {
        var resolved =
                Arrays.stream(Files.readString(RESOLVED).strip().split(File.pathSeparator, -1))
                        .map(jar -> Path.of(jar).getFileName().toString())
                        .sorted()
                        .toList();
        assertThat(resolved).isEqualTo(Files.readAllLines(MEANT));
    }
}
