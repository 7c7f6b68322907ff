package cables.cli;

import cables.cli.TextTable.Side;
import cables.desk.Amounts;
import cables.export.Trend;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints a trend for people: a line for each year or month, on a terminal with a bar as long as
/// its hits are many.
record TrendText(Trend trend) {

    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
    private static final int NARROWEST = 8;

    void write(Writer out, Style style, int width) throws IOException {
        if (trend.matching().facts().total() == 0) {
            return;
        }
        var numbers = numbers();
        int room = width == 0 ? 0 : Math.max(NARROWEST, width - numbers.getFirst().length() - 2);
        long most = trend.periods().stream().mapToLong(Trend.Period::hits).max().orElse(1);
        out.write(style.quiet(numbers.removeFirst()) + "\n");
        for (var period : trend.periods()) {
            var line = numbers.removeFirst() + "  " + bar(period.hits(), most, room);
            out.write(line.stripTrailing() + "\n");
        }
        out.write("\n" + sum() + "\n");
    }

    /// The lines without their bars, all of one length, the heading first.
    private List<String> numbers() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        trend.unit().name().toLowerCase(Locale.ROOT),
                        "cables",
                        "of all",
                        "per 1,000"));
        for (var period : trend.periods()) {
            rows.add(
                    List.of(
                            period.name(),
                            Amounts.count(period.hits()),
                            Amounts.count(period.cables()),
                            period.share()));
        }
        var lines = new StringWriter();
        TextTable.of(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT).write(rows, lines);
        return new ArrayList<>(lines.toString().lines().toList());
    }

    /// To an eighth of a column; whatever is not nothing can be seen.
    static String bar(long value, long most, int room) {
        long eighths =
                value == 0 || room == 0 ? 0 : Math.max(1, Math.round(8.0 * room * value / most));
        var rest = (int) (eighths % 8);
        return "█".repeat((int) (eighths / 8)) + (rest == 0 ? "" : EIGHTHS.charAt(rest - 1));
    }

    private String sum() {
        var undated = trend.matching().without();
        return Amounts.cables(trend.matching().facts().total())
                + (undated == 0 ? "" : ", %s without a date".formatted(Amounts.count(undated)));
    }
}
