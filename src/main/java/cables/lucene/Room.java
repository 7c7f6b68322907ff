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
/// @param inForce bytes of the index that there is
record Room(Path folder, long free, Optional<Long> inForce) {

    /// What systems say of a disk that is full. In other languages the amount that is left tells.
    private static final Pattern FULL =
            Pattern.compile(
                    "no space left|quota exceeded|not enough space", Pattern.CASE_INSENSITIVE);

    /// With less than this, nothing can be written.
    private static final long LEAST = 64 << 10;

    /// The room that there is now.
    static Room in(Generations generations) throws IOException {
        var inForce = generations.published().stream().findFirst();
        return new Room(
                generations.folder(),
                free(generations.folder()),
                inForce.map(it -> it.manifest().bytes()));
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /// Does work that writes; where it fails for want of room, says how much there was, and how
    /// much the index that there is takes.
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
        return "no room in %s: %s were free, and the new index needs more%s; make room and run it again"
                .formatted(
                        folder,
                        amount(free),
                        inForce.map(it -> " (the one there is takes %s)".formatted(amount(it)))
                                .orElse(""));
    }

    private static String amount(long bytes) {
        return bytes < 1_000_000
                ? bytes / 1000 + " kB"
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
