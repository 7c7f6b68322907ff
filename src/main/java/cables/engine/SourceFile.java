package cables.engine;

import java.time.Instant;
import java.util.List;

/// A file that cables were read from, as it was then.
///
/// @param path absolute
/// @param bytes its size
/// @param modified its time of last change
/// @param ids the cables found in it; of a file with more than a thousand, none are listed, nor of
///   an archive, whose members are noted like files
public record SourceFile(String path, long bytes, Instant modified, List<String> ids) {

    public SourceFile {
        ids = List.copyOf(ids);
    }
}
