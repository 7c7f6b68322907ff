package cables.ingest;

/// How a run is to be done.
///
/// @param threads that read and index
/// @param dryRun whether only to say what would be done
/// @param reread whether to read files again that have not changed
public record IngestOptions(int threads, boolean dryRun, boolean reread) {

    /// Everything that has changed, on all processors.
    public static IngestOptions standard() {
        return new IngestOptions(Runtime.getRuntime().availableProcessors(), false, false);
    }
}
