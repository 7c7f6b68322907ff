package cables.engine;

import cables.query.Query;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;

/// Counts cables for as long as there is time, for many questions together.
///
/// @param end when to stop, on the clock of {@link System#nanoTime}
record TimedCounts(SearchEngine engine, long end) {

    /// As long as so much time lasts from now on.
    static TimedCounts within(Duration time, SearchEngine engine) {
        return new TimedCounts(engine, System.nanoTime() + time.toNanos());
    }

    /// How many cables match; empty where that was not known in time.
    OptionalLong of(Query question) throws IOException {
        long left = end - System.nanoTime();
        return left > 0 ? engine.count(question, Duration.ofNanos(left)) : OptionalLong.empty();
    }
}
