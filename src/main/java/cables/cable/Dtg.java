package cables.cable;

import java.time.Instant;

/// A date-time group, `080711Z FEB 10`.
///
/// @param time the moment it names, to the minute
/// @param text the group as it stands in the cable
public record Dtg(Instant time, String text) {}
