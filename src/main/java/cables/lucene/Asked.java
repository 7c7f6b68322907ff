package cables.lucene;

import cables.engine.Clue;
import cables.engine.Evidence;
import cables.engine.Explanation;
import cables.engine.Region;
import cables.query.Query;
import cables.query.QueryPrinter;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// One question while it is being answered: what it means in one index, and how long that may take.
/// For one thread.
final class Asked {

    private final IndexSearcher searcher;
    private final Query question;
    private final Deadline deadline;
    private final Leaves leaves;
    private final Queries queries;
    private Optional<Clue> ofAny = Optional.empty();

    /// @param similarity how words are weighed
    Asked(
            DirectoryReader reader,
            CableSimilarity similarity,
            Dictionary dictionary,
            Query question,
            Deadline deadline) {
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        searcher.setQueryCache(null);
        searcher.setTimeout(deadline);
        this.question = question;
        this.deadline = deadline;
        this.leaves = new Leaves(dictionary, deadline);
        this.queries = new Queries(reader, leaves, new WordQueries(dictionary), deadline);
    }

    /// Searches no longer than it may take.
    IndexSearcher searcher() {
        return searcher;
    }

    /// The whole question, weighed.
    org.apache.lucene.search.Query query() throws IOException {
        return queries.of(question);
    }

    /// What its best cables are weighed by once more; none where closeness tells nothing.
    List<org.apache.lucene.search.Query> closeness() throws IOException {
        return Proximity.of(queries.neighbours(question));
    }

    /// Whether time ran out, so that the answer may lack something.
    boolean isPartial() {
        return deadline.wasMissed();
    }

    /// From now on, nothing is cut short: what was found in time is handed on whole, however long
    /// it takes to read.
    void takeTime() {
        deadline.lift();
    }

    /// What to look for in the words of one cable: the same in each, unless its heading settles
    /// something.
    Clue clue(int document) throws IOException {
        if (ofAny.isPresent()) {
            return ofAny.get();
        }
        var settles = new AtomicBoolean();
        var clues =
                new Clues(
                        leaves,
                        fact -> {
                            settles.set(true);
                            return holds(fact, document);
                        });
        var clue = clues.of(question);
        ofAny = settles.get() ? Optional.empty() : Optional.of(clue);
        return clue;
    }

    /// How the score of a cable comes about.
    ///
    /// @param regions its searched regions
    Explanation explain(int document, List<Region> regions) throws IOException {
        var shares = new LinkedHashMap<Query.Leaf, Explanation.Part>();
        var clues = new Clues(leaves, fact -> holds(fact, document));
        var weighed = new Weighed(part -> Evidence.of(clues.of(part), regions).isPresent());
        for (var word : weighed.words(question)) {
            var query =
                    word.inSubject()
                            ? queries.inSubjectAlone(word.leaf())
                            : queries.inText(word.leaf());
            add(word.leaf(), score(query, document), 0, shares);
        }
        for (var leaf : Queries.words(question)) {
            add(leaf, 0, score(queries.inSubject(leaf), document), shares);
        }
        var closeness = 0.0;
        for (var close : closeness()) {
            closeness += score(close, document);
        }
        var parts = new ArrayList<Explanation.Part>();
        for (var share : shares.entrySet()) {
            var times = Evidence.of(clues.of(share.getKey()), regions).map(List::size).orElse(0);
            parts.add(share.getValue().standing(times));
        }
        return new Explanation(score(query(), document) + closeness, closeness, parts);
    }

    private static void add(
            Query.Leaf leaf,
            double text,
            double subject,
            Map<Query.Leaf, Explanation.Part> shares) {
        shares.merge(
                leaf,
                new Explanation.Part(QueryPrinter.print(leaf), text, subject, 0),
                Explanation.Part::and);
    }

    /// What a cable scores; 0 where it does not match.
    private double score(org.apache.lucene.search.Query query, int document) throws IOException {
        var scorer = scorerAt(query, ScoreMode.COMPLETE, document);
        return scorer.isPresent() ? scorer.get().score() : 0;
    }

    /// Whether the heading of a cable is what it is asked to be.
    private boolean holds(Query.Fact fact, int document) throws IOException {
        var query = CodeQueries.of(fact);
        return scorerAt(query, ScoreMode.COMPLETE_NO_SCORES, document).isPresent();
    }

    private Optional<Scorer> scorerAt(
            org.apache.lucene.search.Query query, ScoreMode mode, int document) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var scorer = weight.scorer(leaf);
        var here = document - leaf.docBase;
        return scorer != null && scorer.iterator().advance(here) == here
                ? Optional.of(scorer)
                : Optional.empty();
    }
}
