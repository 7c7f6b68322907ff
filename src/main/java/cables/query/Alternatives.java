package cables.query;

import cables.query.Query.Form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a question that finds nothing can be taken apart into, and made less strict.
public final class Alternatives {

    private Alternatives() {}

    /// The parts that have to be there for it to match, each a question of its own; none where it
    /// cannot be taken apart.
    public static List<Query> needed(Query query) {
        return switch (query) {
            case Query.And(var parts) -> parts;
            case Query.Near(var left, var right, var distance) -> List.of(left, right);
            case Query.NotNear(var left, var right, var distance) -> List.of(left);
            case Query.Phrase(var text, var form) ->
                    Stream.of(text.split(" ")).<Query>map(it -> word(it, form)).toList();
            case Query.Inside(var where, Query.All all) -> List.of();
            case Query.Inside(Stretch.Paragraph unit, var part) -> needed(part);
            case Query.Inside(Stretch.Sentence unit, var part) -> needed(part);
            case Query.Inside(var where, var part) ->
                    List.of(new Query.Inside(where, new Query.All()), part);
            case Query.Or or -> or.parts();
            case Query.AtLeast some -> some.parts();
            case Query.Not not -> List.of();
            case Query.Leaf leaf -> List.of();
            case Query.Fact fact -> List.of();
            case Query.All all -> List.of();
        };
    }

    private static Query word(String text, Form form) {
        return form == Form.EXACT && Query.Wildcard.isMeant(text)
                ? new Query.Wildcard(text)
                : new Query.Word(text, form);
    }

    /// The question without one of its parts, for each that can be left out.
    public static List<Query> shorter(Query query) {
        return query instanceof Query.And(var parts)
                ? IntStream.range(0, parts.size())
                        .mapToObj(i ->
                                Query.allOf(
                                        Stream.concat(
                                                        parts.subList(0, i).stream(),
                                                        parts.subList(i + 1, parts.size()).stream())
                                                .toList()))
                        .toList()
                : List.of();
    }

    /// The question with its words less strictly placed: a phrase is words near each other, what is
    /// near is in one paragraph, what is in one sentence too, an exact word is inflected; empty
    /// where nothing is strict.
    public static Optional<Query> looser(Query query) {
        var looser = loosened(query);
        return looser.equals(query) ? Optional.empty() : Optional.of(looser);
    }

    private static Query loosened(Query query) {
        return switch (query) {
            case Query.Word(var text, var form) -> new Query.Word(text, Form.INFLECTED);
            case Query.Phrase phrase -> paragraph(needed(phrase));
            case Query.Near(var left, var right, var distance) -> paragraph(List.of(left, right));
            case Query.Inside(Stretch.Sentence unit, var part) ->
                    Query.inside(new Stretch.Paragraph(), part);
            case Query.Inside(Stretch.Paragraph unit, var part) -> part;
            case Query.And(var parts) ->
                    Query.allOf(parts.stream().map(Alternatives::loosened).toList());
            case Query.Inside(var where, var part) -> query;
            case Query.NotNear apart -> apart;
            case Query.Or or -> or;
            case Query.AtLeast some -> some;
            case Query.Not not -> not;
            case Query.Fuzzy fuzzy -> fuzzy;
            case Query.Wildcard wildcard -> wildcard;
            case Query.Regex regex -> regex;
            case Query.Fact fact -> fact;
            case Query.All all -> all;
        };
    }

    private static Query paragraph(List<Query> parts) {
        var words = parts.stream().map(Alternatives::loosened).toList();
        return Query.inside(new Stretch.Paragraph(), Query.allOf(words));
    }

    /// The question with its words, patterns and phrases replaced.
    public static Query with(Query query, UnaryOperator<Query.Leaf> other) {
        UnaryOperator<Query> change = it -> with(it, other);
        return switch (query) {
            case Query.Leaf leaf -> other.apply(leaf);
            case Query.Near(var left, var right, var distance) ->
                    new Query.Near(change.apply(left), change.apply(right), distance);
            case Query.NotNear(var left, var right, var distance) ->
                    new Query.NotNear(change.apply(left), change.apply(right), distance);
            case Query.And(var parts) -> Query.allOf(parts.stream().map(change).toList());
            case Query.Or(var parts) -> Query.anyOf(parts.stream().map(change).toList());
            case Query.AtLeast(var least, var parts) ->
                    Query.atLeast(least, parts.stream().map(change).toList());
            case Query.Not(var part) -> Query.not(change.apply(part));
            case Query.Inside(var where, var part) -> Query.inside(where, change.apply(part));
            case Query.Fact fact -> fact;
            case Query.All all -> all;
        };
    }
}
