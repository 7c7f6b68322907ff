package cables.query;

import cables.vocabulary.Mrns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads months and days as people and telegrams write them: `March 2009`, `8 Feb 2010`, `FEB 10`,
/// `March 1, 2009`, `3/2009`, `3/1/2009` (the month first, as in the United States).
final class WrittenDate {

    private static final String MONTH =
            "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
    private static final String YEAR = "(\\d{4}|\\d\\d)";
    private static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");

    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})(?:ST|ND|RD|TH)?\\.? )?" + MONTH + ",? ?" + YEAR);
    private static final Pattern DAY_BEHIND =
            Pattern.compile(MONTH + " (\\d{1,2})(?:ST|ND|RD|TH)?,? (\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.](?:(\\d{1,2})[/.])?(\\d{4})");

    private WrittenDate() {}

    /// The days that are meant; empty when it is not so written, or there is no such day.
    static Optional<DateReader.Days> read(String text) {
        var written = text.strip().toUpperCase(Locale.ROOT);
        return named(NAMED.matcher(written))
                .or(() -> dayBehind(DAY_BEHIND.matcher(written)))
                .or(() -> numbers(NUMBERS.matcher(written)));
    }

    private static Optional<DateReader.Days> named(Matcher date) {
        return date.matches()
                ? days(date.group(3), month(date.group(2)), Optional.ofNullable(date.group(1)))
                : Optional.empty();
    }

    private static Optional<DateReader.Days> dayBehind(Matcher date) {
        return date.matches()
                ? days(date.group(3), month(date.group(1)), Optional.of(date.group(2)))
                : Optional.empty();
    }

    private static Optional<DateReader.Days> numbers(Matcher date) {
        return date.matches()
                ? days(
                        date.group(3),
                        Integer.parseInt(date.group(1)),
                        Optional.ofNullable(date.group(2)))
                : Optional.empty();
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name);
    }

    private static Optional<DateReader.Days> days(String year, int month, Optional<String> day) {
        return existing(() -> YearMonth.of(Mrns.year(year), month))
                .flatMap(of ->
                        day.isEmpty()
                                ? Optional.of(DateReader.ofMonth(of))
                                : existing(() -> day(of, day.get())));
    }

    private static DateReader.Days day(YearMonth month, String day) {
        return DateReader.Days.of(
                LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(day)));
    }

    private static <T> Optional<T> existing(Supplier<T> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
