package cables.language;

import cables.engine.BuildFacts;
import cables.engine.MadeUpCables;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.lucene.LuceneIndex;
import cables.query.Query;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Invented cables, in an index and before the reference.
record Shelf(SearchEngine engine, Map<String, ReferenceEvaluator> references) implements Closeable {

    static Shelf of(Path folder, Random random, int cables) throws IOException {
        var references = new TreeMap<String, ReferenceEvaluator>();
        var invented = new InventedCables(random);
        try (var session = LuceneIndex.rebuild(folder)) {
            for (int i = 0; i < cables; i++) {
                var cable = invented.next();
                session.put(MadeUpCables.versions(cable));
                references.put(cable.id().value(), new ReferenceEvaluator(cable));
            }
            session.publish(new BuildFacts(List.of("/made-up"), 1));
        }
        return new Shelf(LuceneIndex.open(folder), references);
    }

    /// The ids that the reference finds, in order.
    List<String> expected(Query query) {
        return references.entrySet().stream()
                .filter(it -> it.getValue().matches(query).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The ids that the engine finds, in order.
    List<String> found(SearchRequest request) throws IOException {
        return engine.search(request).hits().stream()
                .map(it -> it.cable().id().value())
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
