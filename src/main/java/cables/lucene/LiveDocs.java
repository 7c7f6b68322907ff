package cables.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;

/// Walks over the documents of a leaf that have a value and were not deleted.
final class LiveDocs {

    private LiveDocs() {}

    /// The next of them; {@link DocIdSetIterator#NO_MORE_DOCS} behind the last.
    ///
    /// @param values of the leaf
    static int next(DocIdSetIterator values, LeafReader leaf) throws IOException {
        var live = leaf.getLiveDocs();
        int doc = values.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = values.nextDoc();
        }
        return doc;
    }
}
