package cables.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 with k1 1.2 and b 0.75, in which the length of a cable is that of SUBJECT, paragraphs and
/// signature.
///
/// Words of heading lines are found and counted, but a cable to sixty addressees is not a longer
/// one for it.
final class CableSimilarity extends BM25Similarity {

    private final double averageLength;

    /// For searching; `averageLength` is the one the generation remembers, 0 where it remembers
    /// none.
    CableSimilarity(double averageLength) {
        this.averageLength = averageLength;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return state.getAttributeSource() instanceof RegionTokens words
                ? SmallFloat.intToByte4(Math.max(1, words.scoredWords()))
                : super.computeNorm(state);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return statistics.field().equals(Fields.TEXT) && averageLength > 0
                ? (float) averageLength
                : super.avgFieldLength(statistics);
    }
}
