package cables.ingest;

import java.time.Duration;

/// What a run came to.
///
/// @param files met, archive members included
/// @param cables found in them, rows that could not be read included
/// @param tally of the cables, and of the files in which there are none: its sum is `cables` and
///   those files
/// @param stopped whether the run was broken off
/// @param changed whether anything was written to the index, be it only that a file was read:
///   without publishing, it would be read again
public record IngestReport(
        long files, long cables, Tally tally, Duration took, boolean stopped, boolean changed) {}
