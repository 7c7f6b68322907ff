package cables.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Any form of a word, all of them weighed as one term: their frequencies in a cable are added up,
/// and the word's frequency in the collection is the number of cables that hold any of them.
///
/// Lucene's `SynonymQuery` takes the largest number of any one form for that, and looks all of them
/// up each time it is asked.
final class FormsQuery extends Query {

    private final Listed forms;

    /// @param forms of the index that is searched, at least one
    FormsQuery(Listed forms) {
        this.forms = forms;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var field = Objects.requireNonNull(searcher.collectionStatistics(forms.field()));
        // deleted cables count in the first number, and not in the second
        var documents = Math.min(forms.documents(), field.docCount());
        var word =
                new TermStatistics(
                        forms.terms().getFirst().term().bytes(),
                        documents,
                        Math.max(documents, forms.occurrences()));
        return new Weighed(mode, searcher.getSimilarity().scorer(boost, field, word));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(forms.field())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return forms.terms().stream().map(it -> it.term().text()).toList().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormsQuery query && query.forms.equals(forms);
    }

    @Override
    public int hashCode() {
        return forms.hashCode();
    }

    private final class Weighed extends Weight {

        private final ScoreMode mode;
        private final SimScorer similarity;

        Weighed(ScoreMode mode, SimScorer similarity) {
            super(FormsQuery.this);
            this.mode = mode;
            this.similarity = similarity;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            var there = new ArrayList<There>();
            for (var listing : forms.terms()) {
                var state = listing.states().get(leaf);
                if (state != null) {
                    there.add(new There(listing, state));
                }
            }
            return there.isEmpty() ? null : new Supplier(leaf, there);
        }

        /// A form that the leaf has.
        private record There(Listed.Listing form, IOSupplier<TermState> state) {}

        private final class Supplier extends ScorerSupplier {

            private final LeafReaderContext leaf;
            private final List<There> there;

            Supplier(LeafReaderContext leaf, List<There> there) {
                this.leaf = leaf;
                this.there = there;
            }

            @Override
            public Scorer get(long leadCost) throws IOException {
                var norms = mode.needsScores() ? leaf.reader().getNormValues(forms.field()) : null;
                return new TermScorer(postings(), similarity, norms);
            }

            private PostingsEnum postings() throws IOException {
                var cursor = leaf.reader().terms(forms.field()).iterator();
                int flags = mode.needsScores() ? PostingsEnum.FREQS : PostingsEnum.NONE;
                var all = new ArrayList<PostingsEnum>();
                for (var each : there) {
                    cursor.seekExact(each.form().term().bytes(), each.state().get());
                    all.add(cursor.postings(null, flags));
                }
                return all.size() == 1 ? all.getFirst() : new JoinedPostings(all);
            }

            @Override
            public long cost() {
                return there.stream().mapToLong(it -> it.form().states().docFreq()).sum();
            }
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            var scorer = scorer(leaf);
            return scorer != null && scorer.iterator().advance(document) == document
                    ? Explanation.match(scorer.score(), toString())
                    : Explanation.noMatch(toString());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }
}
