package cables.lucene;

import cables.query.CodeField;
import cables.query.Query;
import cables.query.Stretch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Translates a question into a Lucene query.
///
/// Words are looked for in the whole text of a cable and weighed by BM25; one that stands in the
/// SUBJECT too adds half of its weight there. Codes, dates, markings and places only let cables
/// through, but a cable that is asked for by its number, beside others, comes before them.
final class Queries {

    /// What a word in the SUBJECT adds; 1 was measured to be too much.
    static final float SUBJECT_WEIGHT = 0.5f;

    /// More than words can weigh.
    private static final float FIRST = 1_000;

    private final Leaves leaves;
    private final WordQueries words;
    private final Candidates candidates;
    private final Deadline deadline;

    Queries(IndexReader reader, Leaves leaves, WordQueries words, Deadline deadline) {
        this.leaves = leaves;
        this.words = words;
        this.candidates = new Candidates(reader, leaves);
        this.deadline = deadline;
    }

    /// The whole question, SUBJECT weighed in.
    org.apache.lucene.search.Query of(Query query) throws IOException {
        var weighed = new BooleanQuery.Builder().add(in(Fields.TEXT, query), Occur.MUST);
        for (var leaf : words(query)) {
            weighed.add(inSubject(leaf), Occur.SHOULD);
        }
        return weighed.build();
    }

    /// What a word weighs in the whole text.
    org.apache.lucene.search.Query inText(Query.Leaf leaf) throws IOException {
        return words.of(Fields.TEXT, leaves.of(leaf));
    }

    /// What a word weighs that is asked for in the SUBJECT.
    org.apache.lucene.search.Query inSubjectAlone(Query.Leaf leaf) throws IOException {
        return words.of(Fields.SUBJECT, leaves.of(leaf));
    }

    /// What a word of the whole text adds where it stands in the SUBJECT.
    org.apache.lucene.search.Query inSubject(Query.Leaf leaf) throws IOException {
        return new BoostQuery(words.of(Fields.SUBJECT, leaves.of(leaf)), SUBJECT_WEIGHT);
    }

    /// The words and phrases that are asked for in the whole text.
    static List<Query.Leaf> words(Query query) {
        return switch (query) {
            case Query.Leaf leaf -> List.of(leaf);
            case Query.Near(var left, var right, var distance) -> words(List.of(left, right));
            case Query.NotNear(var left, var right, var distance) -> words(left);
            case Query.And(var parts) -> words(StopWordQueries.without(parts));
            case Query.Or(var parts) -> words(parts);
            case Query.AtLeast(var least, var parts) -> words(parts);
            case Query.Inside(Stretch.Paragraph unit, var part) -> words(part);
            case Query.Inside(Stretch.Sentence unit, var part) -> words(part);
            case Query.Inside field -> List.of();
            case Query.Not not -> List.of();
            case Query.All all -> List.of();
            case Query.Fact fact -> List.of();
        };
    }

    private static List<Query.Leaf> words(List<Query> parts) {
        return parts.stream().flatMap(it -> words(it).stream()).toList();
    }

    /// The words and phrases that have to be there all together, whose closeness tells; empty where
    /// any will do.
    List<List<Forms>> neighbours(Query query) throws IOException {
        var runs = new ArrayList<List<Forms>>();
        if (query instanceof Query.And(var parts)) {
            for (var part : StopWordQueries.without(parts)) {
                if (part instanceof Query.Leaf leaf && isTelling(leaves.of(leaf))) {
                    runs.add(leaves.of(leaf));
                }
            }
        }
        return runs;
    }

    /// A pattern of very many words tells nothing by its place.
    private static boolean isTelling(List<Forms> run) {
        return run.stream().allMatch(Forms::isWeighted);
    }

    private org.apache.lucene.search.Query in(String field, Query query) throws IOException {
        return switch (query) {
            case Query.Leaf leaf -> leaf(field, leaf);
            case Query.Near near -> placed(field, near);
            case Query.NotNear apart -> placed(field, apart);
            case Query.And(var parts) -> and(field, StopWordQueries.without(parts));
            case Query.Or(var parts) -> atLeast(1, field, parts);
            case Query.AtLeast(var least, var parts) -> atLeast(least, field, parts);
            case Query.Not not -> and(field, List.of(not));
            case Query.Inside(Stretch.Subject where, Query.Leaf leaf) when !isPlaced(leaf) ->
                    in(Fields.SUBJECT, leaf);
            case Query.Inside(Stretch.Subject where, var part) -> placed(Fields.SUBJECT, query);
            case Query.Inside(var where, Query.All all) -> having(where);
            case Query.Inside inside -> placed(field, inside);
            case Query.All all -> anyCable();
            case Query.Fact fact -> unweighed(CodeQueries.of(fact));
        };
    }

    private org.apache.lucene.search.Query leaf(String field, Query.Leaf leaf) throws IOException {
        return isPlaced(leaf) ? placed(field, leaf) : words.of(field, leaves.of(leaf));
    }

    /// Whether each cable has to be asked: for letters, or for a phrase with a pattern in it that
    /// very many words fit.
    private boolean isPlaced(Query.Leaf leaf) throws IOException {
        return !Leaves.letters(leaf).isEmpty()
                || (leaves.of(leaf).size() > 1
                        && leaves.of(leaf).stream().anyMatch(ManyForms.class::isInstance));
    }

    private org.apache.lucene.search.Query and(String field, List<Query> parts) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var part : parts) {
            if (part instanceof Query.Not(Query refused)) {
                all.add(in(field, refused), Occur.MUST_NOT);
            } else {
                all.add(in(field, part), Occur.MUST);
            }
        }
        if (parts.stream().allMatch(Query.Not.class::isInstance)) {
            all.add(anyCable(), Occur.MUST);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query atLeast(int least, String field, List<Query> parts)
            throws IOException {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var part : parts) {
            any.add(alternative(field, part), Occur.SHOULD);
        }
        return any.build();
    }

    /// The number of a cable, asked beside words, puts that cable first.
    private org.apache.lucene.search.Query alternative(String field, Query part)
            throws IOException {
        return part instanceof Query.Coded coded && coded.field() == CodeField.ID
                ? new BoostQuery(new ConstantScoreQuery(CodeQueries.of(coded)), FIRST)
                : in(field, part);
    }

    /// Let through by the places of its words, weighed by them wherever they stand.
    private org.apache.lucene.search.Query placed(String field, Query query) throws IOException {
        var clue = new Clues(leaves, Clues.Facts.NONE).of(query);
        var rough = candidates.of(query).orElseGet(Queries::anyCable);
        var all = new BooleanQuery.Builder();
        all.add(new PlacedQuery(clue, rough, deadline), Occur.FILTER);
        for (var leaf : new LinkedHashSet<>(words(textOf(query)))) {
            all.add(words.of(field, leaves.of(leaf)), Occur.SHOULD);
        }
        return all.build();
    }

    /// What is asked of a stretch that the question names; else the question itself.
    static Query textOf(Query query) {
        return query instanceof Query.Inside(var where, var part) ? part : query;
    }

    private org.apache.lucene.search.Query having(Stretch where) throws IOException {
        return unweighed(candidates.starts(where).orElseGet(Queries::anyCable));
    }

    private static org.apache.lucene.search.Query anyCable() {
        return unweighed(new TermQuery(new Term(Fields.KIND, Fields.CABLE)));
    }

    private static org.apache.lucene.search.Query unweighed(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
