package cables.engine;

import java.util.List;

/// The answer to a question, as a whole.
///
/// @param hits the part that was asked for, in order
public record SearchResults(AnswerFacts facts, List<Hit> hits) {

    public SearchResults {
        hits = List.copyOf(hits);
    }

    /// How many cables match, exactly.
    public long total() {
        return facts.total();
    }
}
