package cables.desk;

import cables.engine.SearchRequest;
import cables.query.Query;

import java.util.Optional;

/// The part of an answer that is wanted, and with how much of each hit.
///
/// @param hits how many; 0 for all, empty for as many as the form usually holds
/// @param skip how many of the first to leave out
/// @param snippets how many a hit
public record HitsWanted(
        Format format, Optional<Integer> hits, int skip, Sorting order, int snippets) {

    /// How many snippets a hit has where nobody says.
    public static final int USUAL_SNIPPETS = 3;

    public HitsWanted {
        if (hits.orElse(0) < 0 || skip < 0 || snippets < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
    }

    /// The request for the answer to a question.
    public SearchRequest of(Query query) {
        int wanted = hits.orElse(format.usualHits());
        return new SearchRequest(
                query,
                skip,
                wanted == 0 ? SearchRequest.NO_LIMIT : wanted,
                order.order(),
                snippets);
    }
}
