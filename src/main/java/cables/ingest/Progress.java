package cables.ingest;

/// How far a run has come.
///
/// @param files behind us
/// @param cables found in them
/// @param bytes behind us, of those that {@link cables.source.Sources#extent} counts
public record Progress(long files, long cables, long bytes) {}
