package cables.web;

import cables.desk.Amounts;
import cables.engine.Facet;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.export.FacetField;
import cables.query.Query;

import java.io.IOException;
import java.util.List;

/// The page one comes in by: a box to ask in, and what there is.
final class FrontPage {

    private static final int SHOWN = 5;
    private static final List<FacetField> FIELDS =
            List.of(FacetField.TAGS, FacetField.COUNTRY, FacetField.POST);
    private static final Query ALL = new Query.All();

    private FrontPage() {}

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var newest = engine.search(new SearchRequest(ALL, 0, SHOWN, Order.NEWEST, 0));
        var histogram = Histogram.of(engine.facet(ALL, Facet.MONTH), ALL);
        return new Reply.Page(
                "front",
                new FrontView(
                        Frame.of("Cables", ""),
                        Amounts.cables(newest.total()),
                        span(histogram),
                        FacetView.of(FIELDS, ALL, engine),
                        histogram,
                        newest.hits().stream().map(Hit::cable).map(HitView::of).toList()));
    }

    private static String span(Histogram histogram) {
        return histogram.bars().isEmpty()
                ? ""
                : histogram.first().substring(0, 4) + "–" + histogram.last().substring(0, 4);
    }
}
