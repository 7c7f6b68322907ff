package cables.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// The positions of very many terms, read term by term beforehand: to have all of them open at once
/// would take too much memory. For one thread.
final class GatheredPositions implements TermPositions {

    private final Map<Integer, IntStream.Builder> positions = new HashMap<>();

    /// @param candidates the cables that may be asked for
    GatheredPositions(TermsEnum terms, FixedBitSet candidates, Deadline deadline)
            throws IOException {
        PostingsEnum postings = null;
        while (terms.next() != null && !deadline.isOver()) {
            postings = terms.postings(postings, PostingsEnum.POSITIONS);
            gather(postings, candidates);
        }
    }

    private void gather(PostingsEnum postings, FixedBitSet candidates) throws IOException {
        for (var document = postings.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = postings.nextDoc()) {
            if (candidates.get(document)) {
                var found = positions.computeIfAbsent(document, it -> IntStream.builder());
                for (var i = postings.freq(); i > 0; i--) {
                    found.add(postings.nextPosition());
                }
            }
        }
    }

    @Override
    public int[] in(int document) {
        var found = positions.remove(document);
        if (found == null) {
            return new int[0];
        }
        var ascending = found.build().toArray();
        Arrays.sort(ascending);
        return ascending;
    }
}
