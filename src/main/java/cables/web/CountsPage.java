package cables.web;

import cables.desk.Amounts;
import cables.desk.Format;
import cables.engine.FacetCounts.Count;
import cables.engine.SearchEngine;
import cables.export.Breakdown;
import cables.export.FacetField;
import cables.query.Query;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// The page of how cables divide by a field.
final class CountsPage {

    private static final int ALL = 0;

    private final Breakdown breakdown;
    private final long most;

    private CountsPage(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.most = breakdown.shown().stream().mapToLong(Count::cables).max().orElse(1);
    }

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        return page(AnswerData.field(asked), asked, engine);
    }

    /// The page of a field.
    static Reply page(FacetField field, Inquiry asked, SearchEngine engine) throws IOException {
        var breakdown = AnswerData.breakdown(field, ALL, asked, engine);
        return new Reply.Page("counts", new CountsPage(breakdown).view());
    }

    private CountsView view() {
        var title = FacetView.title(breakdown.field());
        var question = breakdown.question().text();
        return new CountsView(
                Frame.of(title, question),
                title,
                question,
                sum(),
                breakdown.shown().stream().map(this::row).toList(),
                Stream.of("count", "value").map(this::order).toList(),
                SearchView.Choice.exports(
                        List.of(Format.CSV, Format.JSON), it -> path(it) + Links.all(it)));
    }

    private CountsView.Row row(Count count) {
        var filter = Narrowing.filter(breakdown.field(), count.value());
        Query question = breakdown.question().query();
        return new CountsView.Row(
                count.value(),
                breakdown.field().meaning(count.value()).orElse(""),
                Amounts.count(count.cables()),
                (int) Math.max(1, 100 * count.cables() / most),
                question instanceof Query.All && ThingPage.isOf(breakdown.field())
                        ? Links.thing(breakdown.field(), count.value())
                        : Links.search(Narrowing.with(question, filter)));
    }

    private String sum() {
        var counts = breakdown.counts();
        var without = counts.without();
        return "%s in %s%s"
                .formatted(
                        Amounts.of(counts.values().size(), "value"),
                        Amounts.cables(counts.facts().total()),
                        without == 0 ? "" : "; %s without".formatted(Amounts.count(without)));
    }

    private SearchView.Choice order(String name) {
        return new SearchView.Choice("by " + name, path("") + "&sort=" + name, false);
    }

    private String path(String ending) {
        return "/facet/"
                + breakdown.field().label()
                + ending
                + "?q="
                + Links.encoded(breakdown.question().text());
    }
}
