package cables.engine;

import java.util.List;

/// The answer to a question.
///
/// @param index the id of the generation that gave it
/// @param total how many cables match, exactly
/// @param partial whether time ran out; then `total` and `hits` are what was found until then
/// @param hits the part that was asked for, in order
public record SearchResults(String index, long total, boolean partial, List<Hit> hits) {

    public SearchResults {
        hits = List.copyOf(hits);
    }
}
