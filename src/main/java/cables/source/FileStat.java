package cables.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// What the file system says of a file.
///
/// @param path absolute; unlike any other file's, see {@link PathName}
/// @param bytes its size
/// @param modified its time of last change, to the millisecond
public record FileStat(String path, long bytes, Instant modified) {

    static FileStat of(Path path, BasicFileAttributes attributes) {
        var modified = Instant.ofEpochMilli(attributes.lastModifiedTime().toMillis());
        return new FileStat(PathName.of(path), attributes.size(), modified);
    }

    /// Whether the file can be read again: not if it, or the archive it lies in, came through
    /// standard input.
    public boolean stays() {
        return !path.startsWith(Sources.STANDARD_INPUT);
    }

    /// Of a file that could not even be looked at.
    static FileStat unknown(Path path) {
        return new FileStat(PathName.of(path), 0, Instant.EPOCH);
    }
}
