package cables.lucene;

import cables.engine.Clue;
import cables.engine.Matcher;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Cables in which a clue holds by the places of their words.
///
/// A query without positions lets through what may match at all; of that, each cable is asked by
/// {@link Matcher}, with the positions that the index has. Once the deadline has passed, none is.
final class PlacedQuery extends Query {

    private final Clue clue;
    private final Needs needs;
    private final Query candidates;
    private final Deadline deadline;

    /// @param candidates lets every cable through in which the clue holds
    PlacedQuery(Clue clue, Query candidates, Deadline deadline) {
        this.clue = clue;
        this.needs = Needs.of(clue);
        this.candidates = candidates;
        this.deadline = deadline;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var rough =
                searcher.createWeight(
                        searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
                    throws IOException {
                var supplier = rough.scorerSupplier(leaf);
                return supplier == null ? null : exact(leaf, rough, supplier, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private ScorerSupplier exact(
            LeafReaderContext leaf,
            Weight rough,
            ScorerSupplier supplier,
            float score,
            ScoreMode mode) {
        return new ConstantScoreScorerSupplier(score, mode, leaf.reader().maxDoc()) {
            @Override
            public DocIdSetIterator iterator(long leadCost) throws IOException {
                var candidates = supplier.get(leadCost).iterator();
                return TwoPhaseIterator.asDocIdSetIterator(
                        new Exact(candidates, places(leaf, rough), clue, deadline));
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private IndexPlaces places(LeafReaderContext leaf, Weight rough) throws IOException {
        var places = new IndexPlaces();
        for (var forms : needs.forms()) {
            places.read(forms, positions(leaf, rough, forms));
        }
        for (var marker : needs.markers()) {
            places.read(marker, Needs.positions(leaf.reader(), marker));
        }
        for (var where : needs.starts()) {
            places.read(where, Needs.positions(leaf.reader(), where));
        }
        return places;
    }

    private TermPositions positions(LeafReaderContext leaf, Weight rough, Forms forms)
            throws IOException {
        return switch (forms) {
            case FewForms few -> new FormPositions(leaf.reader(), Fields.TEXT, few.forms());
            case ManyForms many -> gathered(leaf, rough, many);
        };
    }

    private TermPositions gathered(LeafReaderContext leaf, Weight rough, ManyForms forms)
            throws IOException {
        var maxDoc = leaf.reader().maxDoc();
        var candidates = new FixedBitSet(maxDoc);
        var scorer = rough.scorer(leaf);
        if (scorer != null) {
            candidates.or(scorer.iterator());
        }
        return new GatheredPositions(
                forms.in(Terms.getTerms(leaf.reader(), Fields.TEXT)), candidates, deadline);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "placed(" + candidates.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static final class Exact extends TwoPhaseIterator {

        private final IndexPlaces places;
        private final Matcher matcher;
        private final Clue clue;
        private final Deadline deadline;

        Exact(DocIdSetIterator candidates, IndexPlaces places, Clue clue, Deadline deadline) {
            super(candidates);
            this.places = places;
            this.matcher = new Matcher(places);
            this.clue = clue;
            this.deadline = deadline;
        }

        @Override
        public boolean matches() throws IOException {
            if (deadline.isOver()) {
                return false;
            }
            places.load(approximation.docID());
            return matcher.holds(clue);
        }

        @Override
        public float matchCost() {
            return 1_000;
        }
    }
}
