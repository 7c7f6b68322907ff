package cables.lucene;

import cables.engine.SearchRequest.Order;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;

/// Finds the best cables of an answer and counts all of them.
///
/// By relevance, the first {@link Proximity#WEIGHED_AGAIN} are weighed once more by how close their
/// words stand. What that adds is never less than nothing, so they stay ahead of the rest, and any
/// two parts of an answer fit together.
final class Ranking {

    private static final SortField NEWEST = date(true);
    private static final SortField OLDEST = date(false);
    private static final SortField ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final Order order;

    Ranking(IndexSearcher searcher, Order order) {
        this.searcher = searcher;
        this.order = order;
    }

    /// A cable with its place in the order.
    record Ranked(int doc, double score, long date, String id) {

        Ranked adding(double more) {
            return new Ranked(doc, score + more, date, id);
        }
    }

    /// Cables of an answer that follow upon each other, and how many there are in all.
    ///
    /// @param last the place in the order where they end; none where there is no cable
    record Found(long total, List<Ranked> top, @Nullable FieldDoc last) {}

    private static SortField date(boolean newestFirst) {
        var missing = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortField(Fields.DATE, SortField.Type.LONG, newestFirst, missing);
    }

    private Sort sort() {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ID);
            case OLDEST -> new Sort(OLDEST, ID);
            case NEWEST -> new Sort(NEWEST, ID);
            case ID -> new Sort(ID);
        };
    }

    /// The first `wanted` cables at least, in order.
    Found top(Query query, List<Query> closeness, int wanted) throws IOException {
        var weighedAgain = order == Order.RELEVANCE && !closeness.isEmpty();
        var most = weighedAgain ? Math.max(wanted, Proximity.WEIGHED_AGAIN) : wanted;
        var found = after(null, query, most);
        return weighedAgain
                ? new Found(
                        found.total(),
                        weighedAgain(found.top(), closeness.getFirst()),
                        found.last())
                : found;
    }

    /// The `wanted` cables that come after a place in the order.
    Found after(@Nullable FieldDoc place, Query query, int wanted) throws IOException {
        var manager = new TopFieldCollectorManager(sort(), wanted, place, Integer.MAX_VALUE);
        var found = searcher.search(query, manager);
        var hits = found.scoreDocs;
        var last = hits.length == 0 ? null : (FieldDoc) hits[hits.length - 1];
        return new Found(found.totalHits.value(), ranked(found), last);
    }

    private List<Ranked> ranked(TopFieldDocs found) {
        var ranked = new ArrayList<Ranked>(found.scoreDocs.length);
        for (var hit : found.scoreDocs) {
            ranked.add(ranked(hit.doc, ((FieldDoc) hit).fields));
        }
        return ranked;
    }

    private Ranked ranked(int doc, Object[] values) {
        return switch (order) {
            case RELEVANCE -> new Ranked(doc, (Float) values[0], (Long) values[1], text(values[2]));
            case OLDEST, NEWEST -> new Ranked(doc, 0, (Long) values[0], text(values[1]));
            case ID -> new Ranked(doc, 0, 0, text(values[0]));
        };
    }

    private static String text(Object value) {
        return ((BytesRef) value).utf8ToString();
    }

    private List<Ranked> weighedAgain(List<Ranked> ranked, Query closeness) throws IOException {
        var again =
                new ArrayList<>(
                        ranked.subList(0, Math.min(Proximity.WEIGHED_AGAIN, ranked.size())));
        again.sort(Comparator.comparingInt(Ranked::doc));
        addCloseness(again, closeness);
        again.sort(
                Comparator.comparingDouble(Ranked::score)
                        .thenComparingLong(Ranked::date)
                        .reversed()
                        .thenComparing(Ranked::id));
        again.addAll(ranked.subList(again.size(), ranked.size()));
        return again;
    }

    /// Adds to the score of each what its closeness weighs; in the order of the documents, so that
    /// each leaf is read once.
    private void addCloseness(List<Ranked> inOrder, Query closeness) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(closeness), ScoreMode.COMPLETE, 1);
        var hits = inOrder.listIterator();
        for (var leaf : searcher.getLeafContexts()) {
            addCloseness(hits, leaf, weight.scorer(leaf));
        }
    }

    private static void addCloseness(
            ListIterator<Ranked> hits, LeafReaderContext leaf, @Nullable Scorer scorer)
            throws IOException {
        while (hits.hasNext()) {
            var hit = hits.next();
            var doc = hit.doc() - leaf.docBase;
            if (doc >= leaf.reader().maxDoc()) {
                hits.previous();
                return;
            }
            if (scorer != null && isAt(scorer.iterator(), doc)) {
                hits.set(hit.adding(scorer.score()));
            }
        }
    }

    private static boolean isAt(DocIdSetIterator iterator, int doc) throws IOException {
        return (iterator.docID() < doc ? iterator.advance(doc) : iterator.docID()) == doc;
    }
}
