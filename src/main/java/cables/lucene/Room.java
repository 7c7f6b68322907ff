package cables.lucene;

import cables.engine.IndexUnusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The room on the disk that a new generation is written to.
///
/// @param folder of the index
/// @param free bytes, before anything was written
/// @param likely bytes that will be needed, where that can be told
record Room(Path folder, long free, Optional<Long> likely) {

    /// What systems say of a disk that is full. In other languages the amount that is left tells.
    private static final Pattern FULL =
            Pattern.compile(
                    "no space left|quota exceeded|not enough space", Pattern.CASE_INSENSITIVE);

    /// With less than this, nothing can be written.
    private static final long LEAST = 64 << 10;

    /// The room that there is now.
    ///
    /// @param replaced a generation about as large as the new one
    static Room in(Path folder, Optional<Generation> replaced) throws IOException {
        return new Room(folder, free(folder), replaced.map(it -> it.manifest().bytes()));
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /// Does work that writes; where it fails for want of room, says how much there was, and how
    /// much is needed.
    <T> T during(Suspicion.Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (IndexUnusable told) {
            throw told;
        } catch (IOException failure) {
            throw isWanting(failure) ? new IOException(message(), failure) : failure;
        }
    }

    private boolean isWanting(IOException failure) throws IOException {
        return FULL.matcher(String.valueOf(failure.getMessage())).find() || free(folder) < LEAST;
    }

    private String message() {
        var needed = likely.filter(it -> it > free).map(it -> "about " + megabytes(it));
        return "no room in %s: %s were free, and the new index needs %s; make room and run it again"
                .formatted(folder, megabytes(free), needed.orElse("more"));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
