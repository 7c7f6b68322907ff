package cables.web;

import cables.desk.Amounts;
import cables.engine.Facet;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.export.FacetField;
import cables.vocabulary.Glossary;

import java.io.IOException;
import java.util.List;

/// The page of a TAGS code or a post: what it means, and the cables that bear it, over time.
final class ThingPage {

    private static final int SHOWN = 8;

    private ThingPage() {}

    /// Whether the values of a field have pages of their own.
    static boolean isOf(FacetField field) {
        return field == FacetField.TAGS || field == FacetField.POST;
    }

    /// A TAGS code.
    static Reply tags(Inquiry asked, SearchEngine engine) throws IOException {
        return page(FacetField.TAGS, List.of(FacetField.POST, FacetField.TAGS), asked, engine);
    }

    /// A post.
    static Reply post(Inquiry asked, SearchEngine engine) throws IOException {
        return page(FacetField.POST, List.of(FacetField.TAGS, FacetField.SIGNED), asked, engine);
    }

    private static Reply page(
            FacetField field, List<FacetField> beside, Inquiry asked, SearchEngine engine)
            throws IOException {
        var question = Narrowing.filter(field, asked.thing());
        var newest = engine.search(new SearchRequest(question, 0, SHOWN, Order.NEWEST, 0));
        var meanings = new Glossary().explain(asked.thing()).meanings();
        if (newest.total() == 0 && meanings.isEmpty()) {
            throw Refused.missing("neither the cables nor the vocabulary know it");
        }
        var facets =
                FacetView.of(beside, question, engine).stream()
                        .map(it -> it.without(asked.thing()))
                        .toList();
        var cables =
                new SearchView.Choice(
                        Amounts.cables(newest.total()), Links.search(question), false);
        return new Reply.Page(
                "thing",
                new ThingView(
                        Frame.of(asked.thing(), ""),
                        asked.thing(),
                        meanings,
                        cables,
                        Histogram.of(engine.facet(question, Facet.MONTH), question),
                        facets,
                        newest.hits().stream().map(Hit::cable).map(HitView::of).toList()));
    }
}
