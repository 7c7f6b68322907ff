package cables.engine;

import cables.cable.CableId;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// An index of cables, open for reading; sees one generation from opening to closing. Safe for use
/// by several threads.
public interface SearchEngine extends Closeable {

    /// Answers a question; never empty-handed, a question without hits has results with none.
    ///
    /// @throws IOException when the index cannot be read
    SearchResults search(SearchRequest request) throws IOException;

    /// The texts kept under an id, the leading one first; empty when there are none.
    ///
    /// @throws IOException when the index cannot be read
    Optional<StoredCable> cable(CableId id) throws IOException;

    /// What is in the index.
    IndexStatus status() throws IOException;
}
