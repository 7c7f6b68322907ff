package cables.lucene;

import cables.query.Query;
import cables.query.Stretch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Translates a question about places into one without any, which lets through all cables that may
/// match it, and reads no positions.
final class Candidates {

    private final IndexReader reader;
    private final Leaves leaves;

    Candidates(IndexReader reader, Leaves leaves) {
        this.reader = reader;
        this.leaves = leaves;
    }

    /// Empty where any cable may match.
    Optional<org.apache.lucene.search.Query> of(Query query) throws IOException {
        return of(Fields.TEXT, query);
    }

    private Optional<org.apache.lucene.search.Query> of(String field, Query query)
            throws IOException {
        return switch (query) {
            case Query.Leaf leaf -> Optional.of(WordQueries.allOf(field, leaves.of(leaf)));
            case Query.Near(var left, var right, var distance) -> all(field, List.of(left, right));
            case Query.NotNear(var left, var right, var distance) -> of(field, left);
            case Query.And(var parts) -> all(field, StopWordQueries.without(parts));
            case Query.Or(var parts) -> atLeast(1, field, parts);
            case Query.AtLeast(var least, var parts) -> atLeast(least, field, parts);
            case Query.Not not -> Optional.empty();
            case Query.Inside(Stretch.Subject where, var part) ->
                    inside(Fields.SUBJECT, where, part);
            case Query.Inside(var where, var part) -> inside(field, where, part);
            case Query.All all -> Optional.empty();
            case Query.Fact fact -> Optional.empty();
        };
    }

    private Optional<org.apache.lucene.search.Query> all(String field, List<Query> parts)
            throws IOException {
        var all = new BooleanQuery.Builder();
        for (var part : parts) {
            of(field, part).ifPresent(it -> all.add(it, Occur.FILTER));
        }
        var built = all.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private Optional<org.apache.lucene.search.Query> atLeast(
            int least, String field, List<Query> parts) throws IOException {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var part : parts) {
            var candidates = of(field, part);
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            any.add(candidates.get(), Occur.SHOULD);
        }
        return Optional.of(any.build());
    }

    private Optional<org.apache.lucene.search.Query> inside(String field, Stretch where, Query part)
            throws IOException {
        var all = new ArrayList<org.apache.lucene.search.Query>();
        starts(where).ifPresent(all::add);
        of(field, part).ifPresent(all::add);
        var both = new BooleanQuery.Builder();
        all.forEach(it -> both.add(it, Occur.FILTER));
        return all.isEmpty() ? Optional.empty() : Optional.of(both.build());
    }

    /// Cables that have such a stretch; empty where all of them may.
    Optional<org.apache.lucene.search.Query> starts(Stretch where) throws IOException {
        return switch (where) {
            case Stretch.Paragraph unit -> Optional.empty();
            case Stretch.Sentence unit -> Optional.empty();
            case Stretch.Subject field -> Optional.of(markers(where));
            case Stretch.Marked field -> Optional.of(markers(where));
            case Stretch.Numbered field -> Optional.of(markers(where));
        };
    }

    private org.apache.lucene.search.Query markers(Stretch where) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.MARKERS);
        var starts = terms == null ? List.<String>of() : Needs.starts(where, terms);
        return WordQueries.anyOf(Fields.MARKERS, starts);
    }
}
