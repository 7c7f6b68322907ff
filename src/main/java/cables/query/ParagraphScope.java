package cables.query;

import cables.query.Query.All;
import cables.query.Query.And;
import cables.query.Query.AtLeast;
import cables.query.Query.Inside;
import cables.query.Query.Not;
import cables.query.Query.Or;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks the words of a question within single paragraphs, those of a marking, and leaves its fields
/// alone.
record ParagraphScope(Stretch where) {

    Query around(Query question) {
        return Placed.holdsText(question)
                ? scoped(question)
                : Query.allOf(List.of(within(new All()), question));
    }

    private Query scoped(Query query) {
        if (Placed.isText(query)) {
            return within(query);
        }
        return switch (query) {
            case And(var parts) -> joined(parts, Query::allOf);
            case Or(var parts) -> joined(parts, Query::anyOf);
            case AtLeast(var least, var parts) ->
                    Query.atLeast(least, parts.stream().map(this::scoped).toList());
            case Not(var part) -> Query.not(scoped(part));
            case Inside inside -> inside;
            case Query.Near near -> near;
            case Query.NotNear apart -> apart;
            case Query.Leaf leaf -> leaf;
            case Query.Fact fact -> fact;
            case All all -> all;
        };
    }

    /// The words side by side stay together, so that they meet in one paragraph.
    private Query joined(List<Query> parts, Function<List<Query>, Query> join) {
        var text = parts.stream().filter(Placed::isText).toList();
        var rest = parts.stream().filter(it -> !Placed.isText(it)).map(this::scoped);
        return text.isEmpty()
                ? join.apply(rest.toList())
                : join.apply(Stream.concat(Stream.of(within(join.apply(text))), rest).toList());
    }

    private Query within(Query text) {
        return Query.inside(where, text);
    }
}
