package cables.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what there is most of, in constant memory.
///
/// When there are too many different things, the rarest are forgotten, and those that come after
/// them may be counted too low by as much; what there is most of stays (lossy counting, Manku and
/// Motwani 2002).
final class Frequent {

    /// So many different things are kept apart.
    static final int ROOM = 20_000;

    private final Map<String, Long> counts = new HashMap<>();
    private long forgotten;

    void add(String thing) {
        counts.merge(thing, 1L, Long::sum);
        while (counts.size() > ROOM) {
            forgotten++;
            counts.values().removeIf(it -> it <= forgotten);
        }
    }

    /// The most frequent first, those of one count by name.
    List<Survey.Count> most(int limit) {
        return counts.entrySet().stream()
                .map(it -> new Survey.Count(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparingLong(Survey.Count::count)
                                .reversed()
                                .thenComparing(Survey.Count::thing))
                .limit(limit)
                .toList();
    }
}
