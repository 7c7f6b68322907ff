package cables.source;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// How paths are written down: as they are, or, where a name holds bytes that are no text, as a
/// `file:` URI, so that no two files share a name and each can be found again.
final class PathName {

    private static final String URI_SCHEME = "file:";

    static String of(Path path) {
        return survives(path) ? path.toString() : path.toUri().toString();
    }

    static Path path(String name) {
        return name.startsWith(URI_SCHEME) ? Path.of(URI.create(name)) : Path.of(name);
    }

    private static boolean survives(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException notText) {
            return false;
        }
    }

    private PathName() {}
}
