package cables.cli;

import cables.desk.Amounts;
import cables.ingest.Progress;
import cables.source.Sources;
import cables.source.Sources.Extent;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// A line on stderr that is drawn over again while a run goes: how far, how fast, how long still.
final class ProgressBar {

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String ERASE = "\r\u001b[K";
    private static final int CELLS = 20;

    private final PrintStream err;
    private final Extent extent;
    private final InstantSource clock;
    private final Instant start;
    private Instant drawn = Instant.EPOCH;

    ProgressBar(PrintStream err, Extent extent, InstantSource clock) {
        this.err = err;
        this.extent = extent;
        this.clock = clock;
        start = clock.instant();
    }

    /// One for these sources, if stderr is a terminal and may be talked to.
    static Optional<ProgressBar> of(Sources sources, Surroundings world, Talk talk) {
        return world.terminal().stderr() && !talk.quiet()
                ? Optional.of(
                        new ProgressBar(world.err(), sources.extent(), InstantSource.system()))
                : Optional.empty();
    }

    void show(Progress progress) {
        var now = clock.instant();
        if (Duration.between(drawn, now).compareTo(BETWEEN) >= 0) {
            drawn = now;
            err.print(ERASE + line(progress, Duration.between(start, now)));
            err.flush();
        }
    }

    void erase() {
        err.print(ERASE);
        err.flush();
    }

    private String line(Progress progress, Duration passed) {
        double seconds = Math.max(0.001, passed.toMillis() / 1000.0);
        double share = extent.bytes() == 0 ? 0 : (double) progress.bytes() / extent.bytes();
        return "%s %3.0f %%  %s, %s/s, %s/s%s"
                .formatted(
                        bar(share),
                        100 * share,
                        Amounts.cables(progress.cables()),
                        Amounts.count(Math.round(progress.cables() / seconds)),
                        Amounts.bytes(progress.bytes() / seconds),
                        left(share, seconds));
    }

    private static String bar(double share) {
        int full = (int) Math.min(CELLS, Math.round(share * CELLS));
        return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "]";
    }

    /// Nothing until there is something to judge by.
    private static String left(double share, double seconds) {
        if (share <= 0 || seconds < 1) {
            return "";
        }
        long left = Math.round(seconds * (1 - Math.min(1, share)) / share);
        return String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }
}
