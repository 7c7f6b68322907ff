package cables.web;

import cables.desk.Amounts;
import cables.desk.Format;
import cables.engine.SearchEngine;
import cables.export.FacetField;
import cables.export.Trend;
import cables.export.Trend.Period;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page of a question over time, as a share of all that there is.
final class TrendPage {

    private final Trend trend;
    private final List<Period> periods;
    private final double most;

    private TrendPage(Trend trend) {
        this.trend = trend;
        this.periods = trend.periods();
        this.most = periods.stream().mapToDouble(it -> it.perThousand().orElse(0)).max().orElse(1);
    }

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var page = new TrendPage(AnswerData.trend(asked.questionOrAll(), asked, engine));
        return new Reply.Page("trend", page.view());
    }

    private TrendView view() {
        var question = trend.question().readAs();
        return new TrendView(
                Frame.of("Over time: " + question, trend.question().text()),
                question,
                Amounts.cables(trend.matching().facts().total()),
                trend.unit().name().toLowerCase(Locale.ROOT),
                IntStream.range(0, periods.size()).mapToObj(this::row).toList(),
                Stream.of(Trend.Unit.values()).map(it -> unit(it, question)).toList(),
                SearchView.Choice.exports(
                        List.of(Format.CSV, Format.JSON), it -> path(it, question)));
    }

    private TrendView.Row row(int i) {
        var period = periods.get(i);
        double step = (double) Histogram.WIDTH / periods.size();
        var filter = Narrowing.filter(FacetField.MONTH, period.name());
        return new TrendView.Row(
                period.name(),
                Amounts.count(period.hits()),
                Amounts.count(period.cables()),
                period.share().isEmpty() ? "–" : period.share(),
                Links.search(Narrowing.with(trend.question().query(), filter)),
                Histogram.left(step * i, step),
                Histogram.width(step),
                Histogram.rounded(period.perThousand().orElse(0) / most * TrendView.HEIGHT));
    }

    private SearchView.Choice unit(Trend.Unit unit, String question) {
        var name = unit.name().toLowerCase(Locale.ROOT);
        return new SearchView.Choice(
                "by " + name, path("", question) + "&by=" + name, unit == trend.unit());
    }

    private static String path(String ending, String question) {
        return "/trend" + ending + "?q=" + Links.encoded(question);
    }
}
