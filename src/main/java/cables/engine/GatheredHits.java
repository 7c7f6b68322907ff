package cables.engine;

import java.util.ArrayList;
import java.util.List;

/// Keeps the hits of an answer together, in memory.
final class GatheredHits implements HitSink {

    private final List<Hit> hits = new ArrayList<>();
    private AnswerFacts facts = new AnswerFacts("", 0, false);

    @Override
    public void start(AnswerFacts answer) {
        facts = answer;
    }

    @Override
    public void hit(Hit hit) {
        hits.add(hit);
    }

    SearchResults results() {
        return new SearchResults(facts, hits);
    }
}
