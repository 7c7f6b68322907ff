package cables.parse;

import cables.cable.Dtg;
import cables.vocabulary.Mrns;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Finds and reads date-time groups: `080711Z FEB 10`, also `230831Z Mar 01` and `080711ZFEB10`.
final class Dtgs {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private Dtgs() {}

    /// Where a group stands.
    record Found(int start, int end) {}

    /// The first group in `[from, to)`.
    static Optional<Found> first(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Chars.skipDigits(text, at, to);
            int last = end - at == 6 ? groupEnd(text, end, to) : -1;
            if (last >= 0) {
                return Optional.of(new Found(at, last));
            }
            at = Math.max(at + 1, end);
        }
        return Optional.empty();
    }

    /// The end of `Z FEB 10` after the digits; -1 when something else follows.
    private static int groupEnd(String text, int digitsEnd, int to) {
        int zone = Chars.skipBlanks(text, digitsEnd, to);
        int month = Chars.skipBlanks(text, Math.max(zone, Chars.match(text, zone, to, "Z")), to);
        int monthEnd = Chars.skipLetters(text, month, to);
        boolean zoned = zone < to && Chars.upper(text.charAt(zone)) == 'Z';
        if (!zoned || monthEnd - month < 3 || monthIndex(text, month) < 0) {
            return -1;
        }
        int year = Chars.skipBlanks(text, monthEnd, to);
        int yearEnd = Chars.skipDigits(text, year, to);
        return yearEnd - year == 2 || yearEnd - year == 4 ? yearEnd : -1;
    }

    private static int monthIndex(String text, int at) {
        for (int month = 0; month < 12; month++) {
            if (Chars.match(text, at, text.length(), MONTHS.substring(3 * month, 3 * month + 3))
                    >= 0) {
                return month;
            }
        }
        return -1;
    }

    /// The moment that `group` names; empty when there is no such day or minute.
    static Optional<Dtg> read(String group) {
        int month = Chars.skipBlanks(group, 6, group.length());
        while (!Chars.isLetter(group.charAt(month)) || monthIndex(group, month) < 0) {
            month++;
        }
        int year =
                Chars.skipBlanks(
                        group, Chars.skipLetters(group, month, group.length()), group.length());
        try {
            var time =
                    LocalDateTime.of(
                            Mrns.year(group.substring(year)),
                            monthIndex(group, month) + 1,
                            Integer.parseInt(group, 0, 2, 10),
                            Integer.parseInt(group, 2, 4, 10),
                            Integer.parseInt(group, 4, 6, 10));
            return Optional.of(new Dtg(time.toInstant(ZoneOffset.UTC), Chars.oneLine(group)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
