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
record DateReader(Repairs repairs) implements ValueReader {

    private static final Pattern UNIT =
            Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");

    /// A year, a month or a day, as the days it covers.
    private record Unit(LocalDate first, LocalDate last) {}

    @Override
    public Optional<Query> read(Value value) {
        return read(value.text(), value.span());
    }

    private Optional<Query> read(String value, Span span) {
        var ends = Ends.of(value);
        if (ends.isPresent()) {
            return range(ends.get(), span);
        }
        var bound = Bound.of(value);
        return bound.isPresent()
                ? unit(bound.get().value(), span)
                        .flatMap(it -> bounded(bound.get().sign(), it, span))
                : unit(value, span).map(it -> dated(Optional.of(it), Optional.of(it)));
    }

    private Optional<Query> bounded(Bound.Sign sign, Unit unit, Span span) {
        return switch (sign) {
            case BELOW -> told(unit.first().minusDays(1), span).map(DateReader::until);
            case UP_TO -> Optional.of(until(unit.last()));
            case ABOVE -> told(unit.last().plusDays(1), span).map(DateReader::since);
            case FROM -> Optional.of(since(unit.first()));
        };
    }

    /// A day of a year of four digits, which alone can be written.
    private Optional<LocalDate> told(LocalDate day, Span span) {
        if (day.getYear() >= 0 && day.getYear() <= 9999) {
            return Optional.of(day);
        }
        repairs.add("no date lies beyond; left out", span);
        return Optional.empty();
    }

    private static Query until(LocalDate last) {
        return new Dated(Optional.empty(), Optional.of(last));
    }

    private static Query since(LocalDate first) {
        return new Dated(Optional.of(first), Optional.empty());
    }

    private static Query dated(Optional<Unit> first, Optional<Unit> last) {
        return new Dated(first.map(Unit::first), last.map(Unit::last));
    }

    private Optional<Query> range(Ends ends, Span span) {
        var first = ends.first().flatMap(it -> unit(it, span));
        var last = ends.last().flatMap(it -> unit(it, span));
        if (ends.isOpen()) {
            repairs.add("a range needs one end at least; left out", span);
        }
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isReversed(first, last) ? swapped(first, last, span) : dated(first, last));
    }

    private static boolean isReversed(Optional<Unit> first, Optional<Unit> last) {
        return first.isPresent()
                && last.isPresent()
                && first.get().first().isAfter(last.get().last());
    }

    private Query swapped(Optional<Unit> first, Optional<Unit> last, Span span) {
        repairs.add("the range ends before it begins; read the other way round", span);
        return dated(last, first);
    }

    private Optional<Unit> unit(String text, Span span) {
        var unit = UNIT.matcher(text.strip());
        if (!unit.matches()) {
            return notADate(text, span);
        }
        var year = Year.parse(unit.group(1));
        return Optional.ofNullable(unit.group(2))
                .map(month -> inYear(year, month, Optional.ofNullable(unit.group(3)), span))
                .or(() -> Optional.of(ofYear(year)));
    }

    private Unit inYear(Year year, String month, Optional<String> day, Span span) {
        try {
            var of = year.atMonth(Integer.parseInt(month));
            return day.isPresent() ? inMonth(of, day.get(), span) : ofMonth(of);
        } catch (DateTimeException noSuchMonth) {
            repairs.add("there is no month %s; read as %s".formatted(month, year), span);
            return ofYear(year);
        }
    }

    private Unit inMonth(YearMonth month, String day, Span span) {
        int number = Integer.parseInt(day);
        if (month.isValidDay(number)) {
            return new Unit(month.atDay(number), month.atDay(number));
        }
        repairs.add("%s has no day %s; read as the month".formatted(month, day), span);
        return ofMonth(month);
    }

    private static Unit ofYear(Year year) {
        return new Unit(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static Unit ofMonth(YearMonth month) {
        return new Unit(month.atDay(1), month.atEndOfMonth());
    }

    private Optional<Unit> notADate(String text, Span span) {
        repairs.add(
                "%s is not a date; write 2009, 2009-05, 2009-05-03 or 2009..2010; left out"
                        .formatted(text.isBlank() ? "this" : text.strip()),
                span);
        return Optional.empty();
    }
}
