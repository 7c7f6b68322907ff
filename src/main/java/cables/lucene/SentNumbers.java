package cables.lucene;

import cables.engine.NumbersSent;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;

/// Tells which number was sent when, from what a list of hits shows of each cable.
final class SentNumbers {

    private SentNumbers() {}

    static void tell(IndexReader reader, NumbersSent sink) throws IOException {
        for (var context : reader.leaves()) {
            tell(context.reader(), sink);
        }
    }

    private static void tell(LeafReader leaf, NumbersSent sink) throws IOException {
        var values = DocValues.getBinary(leaf, Fields.SUMMARY);
        for (var doc = LiveDocs.next(values, leaf);
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = LiveDocs.next(values, leaf)) {
            var summary = Summaries.read(values.binaryValue());
            var mrn = summary.telegram().mrn();
            if (mrn.isPresent() && summary.date().isPresent()) {
                sink.sent(mrn.get(), summary.date().get());
            }
        }
    }
}
