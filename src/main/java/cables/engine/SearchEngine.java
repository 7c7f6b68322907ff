package cables.engine;

import cables.cable.CableId;
import cables.cable.Span;
import cables.query.Query;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An index of cables, open for reading; sees one generation from opening to closing. Safe for use
/// by several threads.
public interface SearchEngine extends Closeable {

    /// Answers a question, hit by hit: memory stays the same however many there are.
    ///
    /// @throws IOException when the index cannot be read, or what the sink throws
    void search(SearchRequest request, HitSink sink) throws IOException;

    /// Answers a question as a whole, for answers that are known to be small; a question without
    /// hits has results with none.
    ///
    /// @throws IOException when the index cannot be read
    default SearchResults search(SearchRequest request) throws IOException {
        var gathered = new GatheredHits();
        search(request, gathered);
        return gathered.results();
    }

    /// Counts all cables that match a question by their values of a facet, exactly.
    ///
    /// @throws IOException when the index cannot be read
    FacetCounts facet(Query query, Facet facet) throws IOException;

    /// Where a question matches in a cable: stretches of the raw text of its leading version,
    /// ascending; empty where the cable does not match or is not there, and no stretches where it
    /// matches by nothing that can be shown.
    ///
    /// @throws IOException when the index cannot be read
    default Optional<List<Span>> marks(Query query, CableId id) throws IOException {
        return marked(query, id).map(MarkedCable::spans);
    }

    /// A question that finds cables like one, the likest first, and not that one itself: any of the
    /// words that tell it from others. The same for the same index; of a cable that is not there,
    /// or has no such words, it finds nothing.
    ///
    /// @throws IOException when the index cannot be read
    Query likeness(CableId id) throws IOException;

    /// The texts kept under an id, the leading one first; empty when there are none.
    ///
    /// @throws IOException when the index cannot be read
    Optional<StoredCable> cable(CableId id) throws IOException;

    /// Tells which number was sent when, of all cables.
    ///
    /// @throws IOException when the index cannot be read
    void numbers(NumbersSent sink) throws IOException;

    /// How many cables match a question.
    ///
    /// @throws IOException when the index cannot be read
    default long count(Query question) throws IOException {
        return search(new SearchRequest(question, 0, 1, SearchRequest.Order.ID, 0)).total();
    }

    /// How many cables match a question; empty where that could not be found out in time.
    ///
    /// @throws IOException when the index cannot be read
    default OptionalLong count(Query question, Duration time) throws IOException {
        var none = new Excerpts.Best(0);
        var results = search(new SearchRequest(question, 0, 1, SearchRequest.Order.ID, none, time));
        return results.facts().partial() ? OptionalLong.empty() : OptionalLong.of(results.total());
    }

    /// Words of the index that are spelt nearly like this one, the commonest first.
    ///
    /// @throws IOException when the index cannot be read
    List<String> spellings(String word) throws IOException;

    /// How a cable's score for a question comes about; empty when there is no such cable.
    ///
    /// @throws IOException when the index cannot be read
    Optional<Explanation> explain(Query question, CableId id) throws IOException;

    /// The words by which a cable matches a question; empty when there is no such cable, or it does
    /// not match. A question without words has no marks.
    ///
    /// @throws IOException when the index cannot be read
    Optional<MarkedCable> marked(Query question, CableId id) throws IOException;

    /// What is in the index.
    IndexStatus status() throws IOException;
}
