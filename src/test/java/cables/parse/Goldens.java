package cables.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The made-up cables of the hardest forms, found by listing their folder.
final class Goldens {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cables", "golden");

    private Goldens() {}

    static List<Path> texts() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path json(Path text) {
        return text.resolveSibling(text.getFileName().toString().replace(".txt", ".json"));
    }
}
