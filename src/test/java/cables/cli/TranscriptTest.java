package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Command lines and what they print, as they stand in `src/test/resources/cables/transcripts`, one
/// folder with the sample cables, their index and an empty folder for each file.
///
/// `mvn test -Dtest=TranscriptTest -Dcables.update=true` writes down what is printed now.
class TranscriptTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/cables/transcripts");

    static List<Path> files() throws IOException {
        try (var files = Files.list(TRANSCRIPTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_command_prints_what_the_transcript_says(Path file, @TempDir Path home)
            throws IOException {
        var transcript = Transcript.read(file);
        var session = withSamples(home);
        var now = new ArrayList<Transcript.Part>();
        for (var part : transcript.parts()) {
            now.add(
                    switch (part) {
                        case Transcript.Talk talk -> talk;
                        case Transcript.Step(var command, var output) ->
                                new Transcript.Step(command, spaced(session.run(command), output));
                    });
        }
        if (Boolean.getBoolean("cables.update")) {
            Files.write(file, Transcript.lines(now));
        }
        assertThat(String.join("\n", Transcript.lines(now)))
                .isEqualTo(String.join("\n", Transcript.lines(transcript.parts())));
    }

    private static Session withSamples(Path home) throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        Files.createDirectories(home.resolve("empty"));
        var session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
        return session;
    }

    /// With a blank line behind it, where one stands before the next command.
    private static List<String> spaced(List<String> lines, List<String> before) {
        boolean spaced = before.isEmpty() || before.getLast().isEmpty();
        return spaced ? Stream.concat(lines.stream(), Stream.of("")).toList() : lines;
    }
}
