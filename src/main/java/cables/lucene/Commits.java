package cables.lucene;

import cables.engine.BuildFacts;
import cables.engine.IndexStatus;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;

/// Counts what goes into a commit, and says what is in it.
final class Commits {

    private Commits() {}

    static CommitFacts count(DirectoryReader reader, Instant now, BuildFacts build)
            throws IOException {
        var cables = 0L;
        var versions = 0L;
        var words = 0L;
        for (var context : reader.leaves()) {
            var leaf = context.reader();
            var counts = DocValues.getNumeric(leaf, Fields.VERSIONS);
            var norms = leaf.getNormValues(Fields.TEXT);
            for (var doc = LiveDocs.next(counts, leaf);
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = LiveDocs.next(counts, leaf)) {
                cables++;
                versions += counts.longValue();
                words += length(norms, doc);
            }
        }
        return new CommitFacts(
                cables, versions, cables == 0 ? 0 : (double) words / cables, now, build);
    }

    private static int length(@Nullable NumericDocValues norms, int doc) throws IOException {
        return norms != null && norms.advanceExact(doc)
                ? SmallFloat.byte4ToInt((byte) norms.longValue())
                : 0;
    }

    static IndexStatus status(Generation generation, CommitFacts facts) {
        return new IndexStatus(
                generation.name(),
                facts.cables(),
                facts.versions(),
                generation.manifest().bytes(),
                facts.built(),
                facts.build());
    }
}
