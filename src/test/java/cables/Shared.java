package cables;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The measuring data that lies beside the project and is no part of it: `-Dcables.shared=DIR`,
/// else `../shared`.
public final class Shared {

    private static final Path FOLDER =
            Path.of(System.getProperty("cables.shared", "../shared")).toAbsolutePath().normalize();

    /// A file or folder of it; a test that asks for one that is not there is skipped, and says so.
    public static Path path(String name) {
        var path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "not measured: there is no " + path);
        return path;
    }

    private Shared() {}
}
