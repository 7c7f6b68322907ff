package cables.query;

import cables.query.Query.And;
import cables.query.Query.Form;
import cables.query.Query.Or;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a question in its normal spelling. Parsed again, it is the same question, with nothing to
/// repair.
public final class QueryPrinter {

    private static final Pattern BARE_VALUE =
            Pattern.compile("[^\\s\"(),|:*<>\\[=+-][^\\s\"(),|:*\\[\\]]*");

    private QueryPrinter() {}

    public static String print(Query query) {
        var text = text(query);
        return CableNumbers.asked(text).isPresent() ? "(" + text + ")" : text;
    }

    private static String text(Query query) {
        return switch (query) {
            case Query.All ignored -> "*";
            case Query.Word(var text, var form) -> form == Form.EXACT ? quoted(text) : text;
            case Query.Phrase(var text) -> quoted(text);
            case Query.Fuzzy(var word, var edits) -> word + "~" + edits;
            case Query.Wildcard(var pattern) -> pattern;
            case And(var parts) -> joined(" ", parts, Or.class);
            case Or(var parts) -> joined(" OR ", parts, And.class);
            case Query.Not(var part) -> "NOT " + operand(part);
            case Query.InSubject(var part) -> "subject:" + single(part);
            case Query.InMarking(var markings, var part) -> marked(markings, part);
            case Query.Coded(var field, var values) -> field.label() + ":" + values(values);
            case Query.Classified(var levels) -> LevelPrinter.print(levels);
            case Query.Dated(var first, var last) -> DatePrinter.print(first, last);
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String joined(
            String operator, List<Query> parts, Class<? extends Query> grouped) {
        return parts.stream()
                .map(it -> grouped.isInstance(it) ? group(it) : text(it))
                .collect(Collectors.joining(operator));
    }

    private static String group(Query query) {
        return "(" + text(query) + ")";
    }

    private static String operand(Query query) {
        return query instanceof And || query instanceof Or ? group(query) : text(query);
    }

    private static String single(Query query) {
        return query instanceof Query.Not ? group(query) : operand(query);
    }

    private static String marked(List<MarkingTest> markings, Query part) {
        var tests = markings.stream().map(QueryPrinter::value).collect(Collectors.joining(","));
        return "mark:" + tests + (part instanceof Query.All ? "" : group(part));
    }

    private static String value(MarkingTest test) {
        return switch (test) {
            case MarkingTest.OfLevel(var level) -> level.name();
            case MarkingTest.Exactly(var marking) -> exactly(marking.text());
            case MarkingTest.Bears(var control) -> value(control);
        };
    }

    private static String exactly(String marking) {
        return isBare(marking) ? "=" + marking : quoted("=" + marking);
    }

    private static String values(List<String> values) {
        return values.stream().map(QueryPrinter::value).collect(Collectors.joining(","));
    }

    private static String value(String text) {
        return isBare(text) ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        return BARE_VALUE.matcher(text).matches();
    }
}
