package cables.desk;

import java.time.Duration;
import java.util.Locale;

/// Numbers for people.
public final class Amounts {

    private static final double THOUSAND = 1000;

    private Amounts() {}

    /// `12,345`.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 cable`, `2 cables`.
    public static String cables(long number) {
        return of(number, "cable");
    }

    /// `1 block`, `2 blocks`.
    public static String of(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// `98.2 %`; all and none are told from nearly all and nearly none.
    public static String share(long part, long whole) {
        double percent = whole == 0 ? 0 : 100.0 * part / whole;
        double told = part < whole ? Math.min(percent, 99.9) : percent;
        return String.format(Locale.ROOT, "%.1f %%", part > 0 ? Math.max(told, 0.1) : told);
    }

    /// `812 B`, `1.4 MB`.
    public static String bytes(double bytes) {
        var units = new String[] {"B", "kB", "MB", "GB", "TB"};
        int unit = 0;
        double amount = bytes;
        while (amount >= THOUSAND && unit < units.length - 1) {
            amount /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, units[unit]);
    }

    /// `0.8 s`, `42 s`, `3:07 min`.
    public static String time(Duration time) {
        double seconds = time.toMillis() / THOUSAND;
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        return seconds < 60
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart());
    }
}
