package cables.query;

import cables.query.Query.And;
import cables.query.Query.InMarking;
import cables.query.Query.Not;
import cables.query.Query.Or;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks the words of a question within single paragraphs of a marking, and leaves its fields alone.
record MarkingScope(List<MarkingTest> markings) {

    Query around(Query question) {
        return hasText(question)
                ? scoped(question)
                : Query.allOf(List.of(within(new Query.All()), question));
    }

    private Query scoped(Query query) {
        if (isText(query)) {
            return within(query);
        }
        return switch (query) {
            case And(var parts) -> joined(parts, Query::allOf);
            case Or(var parts) -> joined(parts, Query::anyOf);
            case Not(var part) -> Query.not(scoped(part));
            case Query.Word word -> word;
            case Query.Phrase phrase -> phrase;
            case Query.Fuzzy fuzzy -> fuzzy;
            case Query.Wildcard wildcard -> wildcard;
            case Query.All all -> all;
            case Query.InSubject subject -> subject;
            case InMarking marking -> marking;
            case Query.Coded coded -> coded;
            case Query.Classified classified -> classified;
            case Query.Dated dated -> dated;
        };
    }

    /// The words side by side stay together, so that they meet in one paragraph.
    private Query joined(List<Query> parts, Function<List<Query>, Query> join) {
        var text = parts.stream().filter(MarkingScope::isText).toList();
        var rest = parts.stream().filter(it -> !isText(it)).map(this::scoped);
        return text.isEmpty()
                ? join.apply(rest.toList())
                : join.apply(Stream.concat(Stream.of(within(join.apply(text))), rest).toList());
    }

    private Query within(Query text) {
        return new InMarking(markings, text);
    }

    /// Whether it asks for words alone, and for some.
    private static boolean isText(Query query) {
        return switch (query) {
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Fuzzy fuzzy -> true;
            case Query.Wildcard wildcard -> true;
            case And(var parts) -> parts.stream().allMatch(MarkingScope::isText);
            case Or(var parts) -> parts.stream().allMatch(MarkingScope::isText);
            case Not(var part) -> isText(part);
            case Query.All all -> false;
            case Query.InSubject subject -> false;
            case InMarking marking -> false;
            case Query.Coded coded -> false;
            case Query.Classified classified -> false;
            case Query.Dated dated -> false;
        };
    }

    private static boolean hasText(Query query) {
        return isText(query)
                || switch (query) {
                    case And(var parts) -> parts.stream().anyMatch(MarkingScope::hasText);
                    case Or(var parts) -> parts.stream().anyMatch(MarkingScope::hasText);
                    case Not(var part) -> hasText(part);
                    case Query.Word word -> true;
                    case Query.Phrase phrase -> true;
                    case Query.Fuzzy fuzzy -> true;
                    case Query.Wildcard wildcard -> true;
                    case Query.All all -> false;
                    case Query.InSubject subject -> false;
                    case InMarking marking -> false;
                    case Query.Coded coded -> false;
                    case Query.Classified classified -> false;
                    case Query.Dated dated -> false;
                };
    }
}
