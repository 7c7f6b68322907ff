package cables.web;

import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;

import java.io.IOException;

/// The page of cables like one.
final class SimilarPage {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int SNIPPETS = 2;

    private SimilarPage() {}

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var cable = NamedCable.of(asked.thing(), engine);
        var likeness = engine.likeness(cable.id());
        int most = Math.clamp(asked.number(Param.N).orElse(USUAL), 1, MOST);
        int skip = asked.number(Param.FROM).orElse(0);
        var found =
                engine.search(new SearchRequest(likeness, skip, most, Order.RELEVANCE, SNIPPETS));
        var title = "Cables like " + cable.id();
        return new Reply.Page(
                "list",
                new ListView(
                        Frame.of(title, ""),
                        title,
                        cable.subject().orElse(""),
                        new SearchView.Choice("what was asked", Links.search(likeness), false),
                        found.hits().stream().map(it -> HitView.of(it, "")).toList()));
    }
}
