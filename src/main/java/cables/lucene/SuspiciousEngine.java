package cables.lucene;

import cables.cable.CableId;
import cables.engine.Explanation;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.HitSink;
import cables.engine.IndexStatus;
import cables.engine.MarkedCable;
import cables.engine.NumbersSent;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.StoredCable;
import cables.query.Query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// An engine that tells when it is damage that makes it fail.
record SuspiciousEngine(SearchEngine engine, Suspicion suspicion) implements SearchEngine {

    @Override
    public void search(SearchRequest request, HitSink sink) throws IOException {
        suspicion.during(() -> {
            engine.search(request, sink);
            return sink;
        });
    }

    @Override
    public FacetCounts facet(Query query, Facet facet) throws IOException {
        return suspicion.during(() -> engine.facet(query, facet));
    }

    @Override
    public Query likeness(CableId id) throws IOException {
        return suspicion.during(() -> engine.likeness(id));
    }

    @Override
    public void numbers(NumbersSent sink) throws IOException {
        suspicion.during(() -> {
            engine.numbers(sink);
            return sink;
        });
    }

    @Override
    public Optional<StoredCable> cable(CableId id) throws IOException {
        return suspicion.during(() -> engine.cable(id));
    }

    @Override
    public List<String> spellings(String word) throws IOException {
        return suspicion.during(() -> engine.spellings(word));
    }

    @Override
    public Optional<Explanation> explain(Query question, CableId id) throws IOException {
        return suspicion.during(() -> engine.explain(question, id));
    }

    @Override
    public Optional<MarkedCable> marked(Query question, CableId id) throws IOException {
        return suspicion.during(() -> engine.marked(question, id));
    }

    @Override
    public IndexStatus status() throws IOException {
        return engine.status();
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
