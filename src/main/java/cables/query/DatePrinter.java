package cables.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Writes days as the largest units that mean the same: a year, a month, a day, or a range of them.
final class DatePrinter {

    private DatePrinter() {}

    static String print(DateField field, Optional<LocalDate> first, Optional<LocalDate> last) {
        var from = first.map(DatePrinter::start).orElse("");
        var until = last.map(DatePrinter::end).orElse("");
        boolean one = first.isPresent() && last.isPresent() && isUnit(first.get(), last.get());
        return field.label() + ":" + (one ? longer(from, until) : from + ".." + until);
    }

    private static boolean isUnit(LocalDate first, LocalDate last) {
        return first.equals(last)
                || isMonth(first, last)
                || (isYearStart(first) && isYearEnd(last) && first.getYear() == last.getYear());
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    }

    /// Of 1 January the one end says `2009`, the other `2009-01-01`; the longer one says which is
    /// meant.
    private static String longer(String from, String until) {
        return from.length() > until.length() ? from : until;
    }

    private static String start(LocalDate day) {
        return isYearStart(day)
                ? year(day)
                : day.getDayOfMonth() == 1 ? month(day) : day.toString();
    }

    private static String end(LocalDate day) {
        boolean monthEnd = day.equals(YearMonth.from(day).atEndOfMonth());
        return isYearEnd(day) ? year(day) : monthEnd ? month(day) : day.toString();
    }

    private static boolean isYearStart(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean isYearEnd(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    }

    private static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }

    private static String month(LocalDate day) {
        return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }
}
