package cables.web;

import cables.desk.Amounts;
import cables.engine.FacetCounts;
import cables.export.FacetField;
import cables.query.Query;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The cables found over time, as bars that narrow the question to their year or month.
///
/// @param unit `year` or `month`
/// @param undated how many cables have no date
record Histogram(String unit, List<Bar> bars, String undated) {

    /// The room that bars have, in units of the drawing.
    static final int WIDTH = 720;

    static final int HEIGHT = 96;

    private static final int MOST_MONTHS = 48;
    private static final double GAP = 0.18;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    Histogram {
        bars = List.copyOf(bars);
    }

    /// A bar.
    ///
    /// @param period `2009` or `2009-05`, as a date of the query language
    /// @param name the period, for people
    record Bar(
            String period,
            String name,
            String cables,
            String link,
            double x,
            double width,
            double height) {

        double y() {
            return HEIGHT - height;
        }
    }

    boolean isShown() {
        return bars.size() > 1;
    }

    String first() {
        return bars.getFirst().period();
    }

    String last() {
        return bars.getLast().period();
    }

    /// By month where that is not too many, else by year.
    ///
    /// @param months the cables found, by month
    static Histogram of(FacetCounts months, Query question) {
        var undated = months.without() == 0 ? "" : Amounts.count(months.without());
        var names = months.values().stream().map(FacetCounts.Count::value).sorted().toList();
        if (names.isEmpty()) {
            return new Histogram("month", List.of(), undated);
        }
        var byMonth = periods(names, it -> YearMonth.parse(it).plusMonths(1).toString());
        if (byMonth.size() <= MOST_MONTHS) {
            return new Histogram("month", bars(byMonth, months, question), undated);
        }
        var years = months.grouped(it -> Optional.of(it.substring(0, 4)));
        var yearNames = years.values().stream().map(FacetCounts.Count::value).sorted().toList();
        var byYear = periods(yearNames, it -> Year.parse(it).plusYears(1).toString());
        return new Histogram("year", bars(byYear, years, question), undated);
    }

    /// From the first to the last, gaps included.
    private static List<String> periods(List<String> names, UnaryOperator<String> next) {
        return Stream.iterate(names.getFirst(), it -> it.compareTo(names.getLast()) <= 0, next)
                .toList();
    }

    private static List<Bar> bars(List<String> periods, FacetCounts counts, Query question) {
        var cables = new TreeMap<String, Long>();
        counts.values().forEach(it -> cables.put(it.value(), it.cables()));
        long most = cables.values().stream().mapToLong(it -> it).max().orElse(1);
        double step = (double) WIDTH / periods.size();
        Function<Integer, Bar> bar =
                i -> {
                    long count = cables.getOrDefault(periods.get(i), 0L);
                    return bar(
                            periods.get(i), count, step * i, step, (double) count / most, question);
                };
        return Stream.iterate(0, it -> it < periods.size(), it -> it + 1).map(bar).toList();
    }

    private static Bar bar(
            String period, long cables, double x, double step, double part, Query question) {
        var filter = Narrowing.filter(FacetField.MONTH, period);
        return new Bar(
                period,
                period.length() > 4 ? MONTH.format(YearMonth.parse(period)) : period,
                Amounts.cables(cables),
                Links.search(Narrowing.with(question, filter)),
                left(x, step),
                width(step),
                cables == 0 ? 0 : Math.max(2, rounded(part * HEIGHT)));
    }

    /// Where the bar starts whose room starts at `x`.
    static double left(double x, double step) {
        return rounded(x + step * GAP / 2);
    }

    /// How wide the bar is, with room for a gap on both sides.
    static double width(double step) {
        return rounded(step * (1 - GAP));
    }

    /// As exact as a drawing has to be.
    static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }
}
