package cables.web;

import cables.cable.Span;
import cables.desk.Amounts;
import cables.desk.CableFinder;
import cables.desk.Format;
import cables.desk.HitsWanted;
import cables.desk.Sorting;
import cables.desk.Unmet;
import cables.engine.Facet;
import cables.engine.NothingFound;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchResults;
import cables.export.FacetField;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryInWords;
import cables.query.QueryLimits;
import cables.query.QueryPrinter;
import cables.query.Repair;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The page of what a question finds.
final class SearchPage {

    private static final int USUAL = 10;
    private static final int MOST = 100;

    private static final List<FacetField> FIELDS =
            List.of(
                    FacetField.TAGS,
                    FacetField.COUNTRY,
                    FacetField.POST,
                    FacetField.CLASS,
                    FacetField.MARK,
                    FacetField.CAPTION);

    private final Inquiry asked;
    private final SearchEngine engine;
    private final ParsedQuery question;
    private final long began = System.nanoTime();

    private SearchPage(Inquiry asked, SearchEngine engine) {
        this.asked = asked;
        this.engine = engine;
        this.question = asked.questionOrAll();
    }

    /// The page; where a stretch of time is given beside the question, the page of both together.
    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var page = new SearchPage(asked, engine);
        return asked.text(Param.SINCE).isPresent() || asked.text(Param.UNTIL).isPresent()
                ? page.narrowed()
                : new Reply.Page("search", page.view());
    }

    private Reply narrowed() {
        var time =
                Narrowing.dated(
                        asked.text(Param.SINCE).orElse(""), asked.text(Param.UNTIL).orElse(""));
        return new Reply.Elsewhere(Links.search(Narrowing.with(question.query(), time)));
    }

    private SearchView view() throws IOException {
        var request = request();
        var results = engine.search(request);
        var facets = facets(results);
        boolean none = results.total() == 0 && !results.facts().partial();
        var advice = none ? advice() : SearchView.Advice.NONE;
        return new SearchView(
                Frame.of(title(), question.text()),
                question.text(),
                question.readAs(),
                QueryInWords.lines(question.query()),
                question.repairs().stream().map(this::mend).toList(),
                chips(),
                facets,
                Histogram.of(engine.facet(question.query(), Facet.MONTH), question.query()),
                count(results),
                results.hits().stream().map(it -> HitView.of(it, question.text())).toList(),
                orders(request.order()),
                paging(request, results),
                exports(),
                Unmet.of(engine, question.query(), results.total() > 0, left()),
                advice);
    }

    private Duration left() {
        return QueryLimits.TIME.minusNanos(System.nanoTime() - began);
    }

    private String title() {
        return question.text().isBlank() ? "All cables" : question.text();
    }

    private SearchRequest request() {
        int hits = Math.clamp(asked.number(Param.N).orElse(USUAL), 1, MOST);
        return new SearchRequest(
                question.query(),
                asked.number(Param.FROM).orElse(0),
                hits,
                sorting().order(),
                asked.number(Param.SNIPPETS).orElse(HitsWanted.USUAL_SNIPPETS));
    }

    private Sorting sorting() {
        return AnswerData.sorting(asked);
    }

    private SearchView.Count count(SearchResults results) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new SearchView.Count(
                results.total(),
                Amounts.cables(results.total()),
                "%.2f s".formatted(took.toMillis() / 1000.0),
                results.facts().partial());
    }

    private SearchView.Mend mend(Repair repair) {
        var text = question.text();
        Span span = repair.span();
        return new SearchView.Mend(
                repair.message(),
                text.substring(0, span.start()),
                span.of(text),
                text.substring(span.end()));
    }

    private List<SearchView.Chip> chips() {
        return Narrowing.filters(question.query()).stream().map(this::chip).toList();
    }

    private SearchView.Chip chip(Query filter) {
        boolean excludes = filter instanceof Query.Not;
        var shown = filter instanceof Query.Not(var part) ? part : filter;
        return new SearchView.Chip(
                QueryPrinter.print(shown),
                meaning(shown),
                excludes,
                Links.search(Narrowing.without(question.query(), filter)));
    }

    private static String meaning(Query filter) {
        return filter instanceof Query.Coded(var field, var values) && values.size() == 1
                ? FacetField.named(field.label())
                        .flatMap(it -> it.meaning(values.getFirst()))
                        .orElse("")
                : "";
    }

    private List<FacetView> facets(SearchResults results) throws IOException {
        if (results.total() == 0) {
            return List.of();
        }
        return FacetView.of(FIELDS, question.query(), engine).stream()
                .filter(it -> !it.values().isEmpty())
                .toList();
    }

    private List<SearchView.Choice> orders(SearchRequest.Order chosen) {
        return Stream.of(Sorting.RELEVANCE, Sorting.NEWEST, Sorting.DATE, Sorting.ID)
                .map(it ->
                        new SearchView.Choice(
                                name(it),
                                Links.search(question.text()) + "&sort=" + it,
                                it.order() == chosen))
                .toList();
    }

    private static String name(Sorting order) {
        return switch (order) {
            case RELEVANCE -> "relevance";
            case NEWEST -> "newest first";
            case DATE -> "oldest first";
            case ID -> "id";
        };
    }

    private SearchView.Paging paging(SearchRequest request, SearchResults results) {
        int size = request.limit();
        int next = request.skip() + size;
        int first = request.skip() + 1;
        int last = request.skip() + results.hits().size();
        return new SearchView.Paging(
                Amounts.count(first),
                Amounts.count(last),
                request.skip() == 0 ? "" : from(Math.max(0, request.skip() - size)),
                next < results.total() ? from(next) : "");
    }

    private String from(int skip) {
        var order = sorting() == Sorting.RELEVANCE ? "" : "&sort=" + sorting();
        var size = asked.number(Param.N).map(it -> "&n=" + it).orElse("");
        return Links.search(question.text()) + order + size + (skip == 0 ? "" : "&from=" + skip);
    }

    private List<SearchView.Choice> exports() {
        var query = "?q=" + Links.encoded(asText());
        return SearchView.Choice.exports(
                List.of(
                        Format.CSV,
                        Format.JSON,
                        Format.RIS,
                        Format.BIBTEX,
                        Format.CSLJSON,
                        Format.IDS),
                it -> "/search" + it + query + Links.all(it));
    }

    private String asText() {
        return question.text().isBlank() ? question.readAs() : question.text();
    }

    private SearchView.Advice advice() throws IOException {
        var nothing = NothingFound.of(engine, question, left());
        var near = new CableFinder(engine).near(question.text());
        return new SearchView.Advice(
                nothing.parts().stream().map(SearchPage::counted).toList(),
                nothing.instead().stream().map(SearchPage::counted).toList(),
                near.stream().map(HitView::of).toList());
    }

    private static SearchView.Counted counted(NothingFound.Counted counted) {
        return new SearchView.Counted(
                QueryPrinter.print(counted.query()),
                Amounts.cables(counted.cables()),
                Links.search(counted.query()));
    }
}
