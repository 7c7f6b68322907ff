package cables.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;

/// The positions at which any of some terms stands, cable by cable, each cable later than the one
/// before. For one thread.
final class FormPositions implements TermPositions {

    private final PriorityQueue<PostingsEnum> ahead =
            new PriorityQueue<>(Comparator.comparingInt(DocIdSetIterator::docID));

    private int[] positions = {};
    private int count;

    FormPositions(LeafReader reader, String field, Collection<String> terms) throws IOException {
        var all = Terms.getTerms(reader, field).iterator();
        for (var term : terms) {
            add(all, term);
        }
    }

    private void add(TermsEnum all, String term) throws IOException {
        if (all.seekExact(new BytesRef(term))) {
            ahead.add(all.postings(null, PostingsEnum.POSITIONS));
        }
    }

    @Override
    public int[] in(int document) throws IOException {
        count = 0;
        var sources = 0;
        while (!ahead.isEmpty() && ahead.peek().docID() <= document) {
            var postings = ahead.poll();
            if (postings.docID() == document || postings.advance(document) == document) {
                read(postings);
                postings.nextDoc();
                sources++;
            }
            ahead.add(postings);
        }
        var found = Arrays.copyOf(positions, count);
        if (sources > 1) {
            Arrays.sort(found);
        }
        return found;
    }

    private void read(PostingsEnum postings) throws IOException {
        var frequency = postings.freq();
        positions = ArrayUtil.grow(positions, count + frequency);
        for (var i = 0; i < frequency; i++) {
            positions[count++] = postings.nextPosition();
        }
    }
}
