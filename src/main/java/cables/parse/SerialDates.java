package cables.parse;

import cables.cable.Mrn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How far each post had counted by which day, as far as cables tell whose number and date are
/// known: serials grow within a year.
///
/// Not thread-safe while it is filled. A few kilobytes for each post and year.
public final class SerialDates {

    private static final int DAYS = 366;

    /// A cable may wait to be sent, and then bears a lower number than those sent before it.
    private static final int LONGEST_WAIT = 7;

    private final Map<String, int[]> lowest = new HashMap<>();

    /// Adds a cable.
    public void add(Mrn mrn, Instant sent) {
        var day = sent.atZone(ZoneOffset.UTC);
        if (day.getYear() == mrn.year()) {
            var days = lowest.computeIfAbsent(key(mrn), it -> new int[DAYS]);
            int at = day.getDayOfYear() - 1;
            days[at] = days[at] == 0 ? mrn.serial() : Math.min(days[at], mrn.serial());
        }
    }

    /// Whether a number was surely not yet reached at a time: a lower one was sent well after it,
    /// in the same year.
    boolean isAfter(Mrn mrn, Instant time) {
        var days = lowest.getOrDefault(key(mrn), new int[0]);
        int from = time.atZone(ZoneOffset.UTC).getDayOfYear() - 1 + LONGEST_WAIT;
        return from < days.length
                && Arrays.stream(days, from, days.length)
                        .anyMatch(it -> it > 0 && it < mrn.serial());
    }

    private static String key(Mrn mrn) {
        return mrn.year() + mrn.post();
    }
}
