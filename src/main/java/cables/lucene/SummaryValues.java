package cables.lucene;

import cables.engine.CableSummary;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;

/// Reads what a list of hits shows of each, from doc values.
final class SummaryValues {

    private final List<LeafReaderContext> leaves;

    SummaryValues(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    CableSummary summary(int doc) throws IOException {
        var leaf = leaf(doc);
        var values = DocValues.getBinary(leaf.reader(), Fields.SUMMARY);
        var found = values.advanceExact(doc - leaf.docBase);
        return Summaries.read(found ? values.binaryValue() : new BytesRef());
    }

    int versions(int doc) throws IOException {
        var leaf = leaf(doc);
        var values = DocValues.getNumeric(leaf.reader(), Fields.VERSIONS);
        return values.advanceExact(doc - leaf.docBase) ? (int) values.longValue() : 0;
    }

    private LeafReaderContext leaf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
