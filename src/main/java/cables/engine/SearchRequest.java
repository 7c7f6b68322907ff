package cables.engine;

import cables.query.Query;
import cables.query.QueryLimits;

import java.time.Duration;

/// A question with the part of the answer that is wanted.
///
/// @param skip how many of the first hits to leave out
/// @param limit how many hits at the most; {@link #NO_LIMIT} for all
/// @param order of the hits
/// @param excerpts what of its text each hit is to be given with
/// @param time that finding may take; what is found until then is the answer
public record SearchRequest(
        Query query, int skip, int limit, Order order, Excerpts excerpts, Duration time) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /// The orders in which hits can be had; ties are broken by the newest date, then by id.
    public enum Order {
        RELEVANCE,
        OLDEST,
        NEWEST,
        ID
    }

    public SearchRequest {
        if (skip < 0 || limit < 1) {
            throw new IllegalArgumentException("skip or limit out of range");
        }
    }

    /// In the usual time.
    public SearchRequest(Query query, int skip, int limit, Order order, Excerpts excerpts) {
        this(query, skip, limit, order, excerpts, QueryLimits.TIME);
    }

    /// With the best snippets of each hit.
    ///
    /// @param snippets how many at the most; 0 for none
    public SearchRequest(Query query, int skip, int limit, Order order, int snippets) {
        this(query, skip, limit, order, new Excerpts.Best(snippets));
    }
}
