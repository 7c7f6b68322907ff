package cables.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Times lanes against each other: after warming up, a pass of each in turn, many times over, so
/// that whatever else the machine does meets all of them alike.
///
/// What counts is the time that this thread keeps its core busy: neither waiting for other programs
/// nor collecting garbage on other threads is in it.
final class Race {

    private static final int PASSES = 15;
    private static final long WARM_UP = 20_000_000_000L;

    private final List<Lane> lanes;
    private final Map<Lane, List<Long>> times = new HashMap<>();

    private Race(List<Lane> lanes) {
        this.lanes = lanes;
    }

    static Race of(List<Lane> lanes) {
        var race = new Race(lanes);
        race.warmUp();
        for (int pass = 0; pass < PASSES; pass++) {
            race.lanes.forEach(race::pass);
        }
        return race;
    }

    private void warmUp() {
        for (var lane : lanes) {
            for (long spent = 0; spent < WARM_UP; ) {
                spent += nanoseconds(lane.pass());
            }
        }
    }

    private void pass(Lane lane) {
        times.computeIfAbsent(lane, it -> new ArrayList<>()).add(nanoseconds(lane.pass()));
    }

    /// How long `work` keeps this thread's core busy.
    static long nanoseconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    /// Megabytes a second on one core: of the median pass.
    double speed(Lane lane) {
        var passes = times.getOrDefault(lane, List.of()).stream().sorted().toList();
        return 1e3 * lane.bytes() / passes.get(passes.size() / 2);
    }
}
