package cables.query;

import cables.cable.Span;
import cables.query.Query.Dated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads days, months, years and ranges of them: `2009`, `2009-05..2010`, `<2010`, `[2009 TO
/// 2010]`.
record DateReader(DateField field, Repairs repairs) implements RangeReader<DateReader.Days> {

    private static final Pattern UNIT =
            Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");

    /// A year, a month or a day, as the days it covers.
    record Days(LocalDate first, LocalDate last) {

        static Days of(LocalDate day) {
            return new Days(day, day);
        }
    }

    /// Whether it is written as a date, a range of them or a bound.
    static boolean isDate(String text) {
        return Bound.of(text).isPresent()
                || Ends.of(text).isPresent()
                || UNIT.matcher(text.strip()).matches()
                || WrittenDate.read(text).isPresent();
    }

    @Override
    public Optional<Days> before(Days unit) {
        return writable(unit.first().minusDays(1));
    }

    @Override
    public Optional<Days> after(Days unit) {
        return writable(unit.last().plusDays(1));
    }

    /// A day of a year of four digits, which alone can be written.
    private static Optional<Days> writable(LocalDate day) {
        return Optional.of(day)
                .filter(it -> it.getYear() >= 0 && it.getYear() <= 9999)
                .map(Days::of);
    }

    @Override
    public boolean isReversed(Days first, Days last) {
        return first.first().isAfter(last.last());
    }

    @Override
    public Query between(Optional<Days> first, Optional<Days> last) {
        return new Dated(field, first.map(Days::first), last.map(Days::last));
    }

    @Override
    public Optional<Days> unit(String text, Span span) {
        var unit = UNIT.matcher(text.strip());
        if (!unit.matches()) {
            return WrittenDate.read(text).or(() -> notADate(text, span));
        }
        var year = Year.parse(unit.group(1));
        return Optional.ofNullable(unit.group(2))
                .map(month -> inYear(year, month, Optional.ofNullable(unit.group(3)), span))
                .or(() -> Optional.of(ofYear(year)));
    }

    private Days inYear(Year year, String month, Optional<String> day, Span span) {
        try {
            var of = year.atMonth(Integer.parseInt(month));
            return day.isPresent() ? inMonth(of, day.get(), span) : ofMonth(of);
        } catch (DateTimeException noSuchMonth) {
            repairs.add("there is no month %s; read as %s".formatted(month, year), span);
            return ofYear(year);
        }
    }

    private Days inMonth(YearMonth month, String day, Span span) {
        int number = Integer.parseInt(day);
        if (month.isValidDay(number)) {
            return Days.of(month.atDay(number));
        }
        repairs.add("%s has no day %s; read as the month".formatted(month, day), span);
        return ofMonth(month);
    }

    private static Days ofYear(Year year) {
        return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    static Days ofMonth(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private Optional<Days> notADate(String text, Span span) {
        repairs.add(
                "%s is not a date; write 2009, 2009-05, 2009-05-03 or 2009..2010; left out"
                        .formatted(text.isBlank() ? "this" : text.strip()),
                span);
        return Optional.empty();
    }
}
