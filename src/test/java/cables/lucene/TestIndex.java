package cables.lucene;

import cables.cable.Cable;
import cables.engine.BuildFacts;
import cables.engine.Hit;
import cables.engine.MadeUpCables;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchResults;
import cables.query.Query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Builds and asks small indexes.
final class TestIndex {

    private TestIndex() {}

    static SearchEngine of(Path folder, Cable... cables) throws IOException {
        build(folder, cables);
        return LuceneIndex.open(folder);
    }

    static void build(Path folder, Cable... cables) throws IOException {
        try (var session = LuceneIndex.rebuild(folder)) {
            for (var cable : cables) {
                session.put(MadeUpCables.versions(cable));
            }
            session.publish(new BuildFacts(List.of("/made-up"), 1));
        }
    }

    static SearchResults ask(SearchEngine engine, Query query) throws IOException {
        return engine.search(new SearchRequest(query, 0, 100, SearchRequest.Order.RELEVANCE, 10));
    }

    static List<String> ids(SearchResults results) {
        return results.hits().stream().map(Hit::cable).map(it -> it.id().value()).toList();
    }

    static Query word(String text) {
        return new Query.Word(text, Query.Form.INFLECTED);
    }

    static Query exact(String text) {
        return new Query.Word(text, Query.Form.EXACT);
    }

    static Query and(Query... parts) {
        return new Query.And(List.of(parts));
    }

    static Query or(Query... parts) {
        return new Query.Or(List.of(parts));
    }
}
