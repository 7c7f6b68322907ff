package cables.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How times are written on pages, all of them in UTC.
final class Times {

    private static final DateTimeFormatter MINUTE = formatter("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter ISO = formatter("uuuu-MM-dd");

    private Times() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /// `8 February 2010, 07:11 UTC`.
    static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /// `8 February 2010`.
    static String day(Instant time) {
        return DAY.format(time);
    }

    /// `2010-02-08`.
    static String iso(Instant time) {
        return ISO.format(time);
    }
}
