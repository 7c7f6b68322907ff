package cables.lucene;

import cables.cable.Classification;
import cables.query.CodeField;
import cables.query.Query;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Translates a question into a Lucene query.
///
/// Words are looked for in the whole text of a cable and weighed by BM25; one that stands in the
/// SUBJECT too adds half of its weight there. Codes, dates and markings only let cables through.
final class Queries {

    /// What a word in the SUBJECT adds; 1 was measured to be too much.
    private static final float SUBJECT_WEIGHT = 0.5f;

    /// More than words can weigh.
    private static final float FIRST = 1_000;

    private final Leaves leaves;
    private final WordQueries words;
    private final Scopes scopes;

    Queries(Leaves leaves, WordQueries words) {
        this.leaves = leaves;
        this.words = words;
        this.scopes = new Scopes(leaves);
    }

    /// The whole question, SUBJECT weighed in.
    org.apache.lucene.search.Query of(Query query) throws IOException {
        var weighed = new BooleanQuery.Builder().add(in(Fields.TEXT, query), Occur.MUST);
        for (var run : runs(query)) {
            var inSubject = words.of(Fields.SUBJECT, run);
            weighed.add(new BoostQuery(inSubject, SUBJECT_WEIGHT), Occur.SHOULD);
        }
        return weighed.build();
    }

    /// The words and phrases that are asked for in the whole text.
    List<List<Forms>> runs(Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> telling(leaves.of(word));
            case Query.Phrase phrase -> telling(leaves.of(phrase));
            case Query.Fuzzy fuzzy -> telling(leaves.of(fuzzy));
            case Query.Wildcard wildcard -> telling(leaves.of(wildcard));
            case Query.And and -> runs(StopWordQueries.without(and.parts()));
            case Query.Or or -> runs(or.parts());
            case Query.Not not -> List.of();
            case Query.InSubject subject -> List.of();
            case Query.InMarking scope -> List.of();
            case Query.All all -> List.of();
            case Query.Coded coded -> List.of();
            case Query.Classified classified -> List.of();
            case Query.Dated dated -> List.of();
        };
    }

    /// The words and phrases that have to be there all together, whose closeness tells; empty where
    /// any will do.
    List<List<Forms>> neighbours(Query query) throws IOException {
        return query instanceof Query.And(List<Query> parts)
                ? runs(StopWordQueries.without(parts).stream().filter(Queries::isWords).toList())
                : List.of();
    }

    private static boolean isWords(Query query) {
        return query instanceof Query.Word
                || query instanceof Query.Phrase
                || query instanceof Query.Fuzzy
                || query instanceof Query.Wildcard;
    }

    private List<List<Forms>> runs(List<Query> parts) throws IOException {
        var all = new ArrayList<List<Forms>>();
        for (var part : parts) {
            all.addAll(runs(part));
        }
        return all;
    }

    private static List<List<Forms>> telling(List<Forms> run) {
        return run.isEmpty() ? List.of() : List.of(run);
    }

    private org.apache.lucene.search.Query in(String field, Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> run(field, leaves.of(word));
            case Query.Phrase phrase -> run(field, leaves.of(phrase));
            case Query.Fuzzy fuzzy -> run(field, leaves.of(fuzzy));
            case Query.Wildcard wildcard -> run(field, leaves.of(wildcard));
            case Query.And and -> and(field, StopWordQueries.without(and.parts()));
            case Query.Or or -> or(field, or.parts());
            case Query.Not not -> and(field, List.of(not));
            case Query.InSubject subject -> in(Fields.SUBJECT, subject.part());
            case Query.InMarking scope -> inMarking(scope);
            case Query.All all -> anyCable();
            case Query.Coded coded -> coded(coded);
            case Query.Classified classified -> classified(classified.levels());
            case Query.Dated dated -> dated(dated);
        };
    }

    private org.apache.lucene.search.Query run(String field, List<Forms> run) throws IOException {
        return run.isEmpty() ? anyCable() : words.of(field, run);
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

    private org.apache.lucene.search.Query or(String field, List<Query> parts) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var part : parts) {
            any.add(alternative(field, part), Occur.SHOULD);
        }
        return any.build();
    }

    /// The number of a cable, asked beside words, puts that cable first.
    private org.apache.lucene.search.Query alternative(String field, Query part)
            throws IOException {
        return part instanceof Query.Coded coded && coded.field() == CodeField.ID
                ? new BoostQuery(new ConstantScoreQuery(coded(coded)), FIRST)
                : in(field, part);
    }

    private org.apache.lucene.search.Query inMarking(Query.InMarking scope) throws IOException {
        var free = Freed.of(scope);
        if (!free.equals(scope)) {
            return in(Fields.TEXT, free);
        }
        return new BooleanQuery.Builder()
                .add(scoring(scope.part()), Occur.MUST)
                .add(scopes.of(scope), Occur.FILTER)
                .build();
    }

    /// The part weighed by its words wherever they stand; what it refuses, it refuses within the
    /// paragraph alone.
    private org.apache.lucene.search.Query scoring(Query part) throws IOException {
        var positive = Freed.positive(part);
        return positive.isPresent() ? in(Fields.TEXT, positive.get()) : anyCable();
    }

    private static org.apache.lucene.search.Query anyCable() {
        return unweighed(new TermQuery(new Term(Fields.KIND, Fields.CABLE)));
    }

    private static org.apache.lucene.search.Query coded(Query.Coded coded) {
        var values =
                coded.values().stream()
                        .map(it -> coded.field() == CodeField.ID ? it : Fields.squeezed(it))
                        .map(BytesRef::new)
                        .toList();
        return unweighed(new TermInSetQuery(field(coded.field()), values));
    }

    private static String field(CodeField field) {
        return switch (field) {
            case ID -> Fields.NUMBER;
            case TAGS -> Fields.TAGS;
            case FROM -> Fields.FROM;
        };
    }

    private static org.apache.lucene.search.Query classified(Set<Classification> levels) {
        var letters = levels.stream().map(it -> new BytesRef(it.letters())).toList();
        return unweighed(new TermInSetQuery(Fields.CLASS, letters));
    }

    private static org.apache.lucene.search.Query dated(Query.Dated dated) {
        var first = dated.first().map(Queries::startOf).orElse(Long.MIN_VALUE);
        var last = dated.last().map(it -> startOf(it.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
        return unweighed(LongPoint.newRangeQuery(Fields.DATE, first, last));
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static org.apache.lucene.search.Query unweighed(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
