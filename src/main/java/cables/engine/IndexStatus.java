package cables.engine;

import java.time.Instant;

/// What is in an index.
///
/// @param generation its id
/// @param cables how many
/// @param versions how many texts; more than `cables` where some have several
/// @param bytes on disk
/// @param built when it was published
/// @param facts how it came about
public record IndexStatus(
        String generation,
        long cables,
        long versions,
        long bytes,
        Instant built,
        BuildFacts facts) {}
