package cables.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// The documents of several terms, as if they were those of one: its frequency in a document is
/// that of all of them together. Without positions.
final class JoinedPostings extends PostingsEnum {

    private final PostingsEnum[] terms;
    private int document = -1;

    JoinedPostings(List<PostingsEnum> terms) {
        this.terms = terms.toArray(PostingsEnum[]::new);
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        var next = NO_MORE_DOCS;
        for (var term : terms) {
            var its = term.docID() == document ? term.nextDoc() : term.docID();
            next = Math.min(next, its);
        }
        document = next;
        return next;
    }

    @Override
    public int advance(int target) throws IOException {
        var next = NO_MORE_DOCS;
        for (var term : terms) {
            var its = term.docID() < target ? term.advance(target) : term.docID();
            next = Math.min(next, its);
        }
        document = next;
        return next;
    }

    @Override
    public int freq() throws IOException {
        var sum = 0;
        for (var term : terms) {
            sum += term.docID() == document ? term.freq() : 0;
        }
        return sum;
    }

    @Override
    public long cost() {
        var sum = 0L;
        for (var term : terms) {
            sum += term.cost();
        }
        return sum;
    }

    @Override
    public int nextPosition() {
        return -1;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
