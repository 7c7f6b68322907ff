package cables.lucene;

import cables.engine.NumbersSent;

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
        var values = leaf.getBinaryDocValues(Fields.SUMMARY);
        var live = leaf.getLiveDocs();
        if (values == null) {
            return;
        }
        for (var doc = values.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = values.nextDoc()) {
            var summary = Summaries.read(values.binaryValue());
            var mrn = summary.telegram().mrn();
            if ((live == null || live.get(doc)) && mrn.isPresent() && summary.date().isPresent()) {
                sink.sent(mrn.get(), summary.date().get());
            }
        }
    }
}
