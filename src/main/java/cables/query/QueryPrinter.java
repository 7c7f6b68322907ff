package cables.query;

import cables.query.Query.And;
import cables.query.Query.AtLeast;
import cables.query.Query.Form;
import cables.query.Query.Inside;
import cables.query.Query.Near;
import cables.query.Query.Not;
import cables.query.Query.NotNear;
import cables.query.Query.Or;
import cables.query.Stretch.Numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a question in its normal spelling. Parsed again, it is the same question, with nothing to
/// repair.
public final class QueryPrinter {

    private static final Pattern BARE_VALUE =
            Pattern.compile("[^\\s\"(),|:<>\\[=+!" + Tokeniser.MINUSES + "][^\\s\"(),|:\\[\\]]*");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");

    private QueryPrinter() {}

    public static String print(Query query) {
        var text = text(query);
        return CableNumbers.asked(text).isPresent() ? "(" + text + ")" : text;
    }

    private static String text(Query query) {
        return switch (query) {
            case Query.All ignored -> "*";
            case Query.Word(var text, var form) -> word(text, form);
            case Query.Phrase(var text, var form) -> cased(form) + quoted(text);
            case Query.Fuzzy(var word, var edits) -> word + "~" + edits;
            case Query.Wildcard wildcard -> wildcard(wildcard);
            case Query.Regex(var pattern) -> "/" + pattern + "/";
            case Near(var left, var right, var distance) -> near(left, distance.text(), right);
            case NotNear(var left, var right, var distance) ->
                    near(left, "NOT " + distance.text(), right);
            case And(var parts) -> joined(" ", parts);
            case Or(var parts) ->
                    parts.stream()
                            .map(it -> it instanceof And ? group(it) : text(it))
                            .collect(Collectors.joining(" OR "));
            case AtLeast(var least, var parts) -> "(" + joined(" ", parts) + ")>=" + least;
            case Not(var part) -> "NOT " + operand(part);
            case Inside(var where, var part) -> inside(where, part);
            case Query.Coded(var field, var values) -> field.label() + ":" + values(values);
            case Query.Classified(var levels) -> LevelPrinter.print(levels);
            case Query.Dated(var field, var first, var last) ->
                    DatePrinter.print(field, first, last);
        };
    }

    private static String word(String text, Form form) {
        return switch (form) {
            case INFLECTED -> CableNumbers.among(text).isPresent() ? "(" + text + ")" : text;
            case EXACT -> quoted(text);
            case CASED -> cased(form) + (LETTERS.matcher(text).matches() ? text : quoted(text));
        };
    }

    private static String cased(Form form) {
        return form == Form.CASED ? Field.CASE.label() + ":" : "";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /// What would be repaired without quotes is put into them.
    private static String wildcard(Query.Wildcard wildcard) {
        var tokens = Tokeniser.tokensOf(wildcard.pattern());
        var repairs = new Repairs();
        boolean bare =
                WordReader.isPlain(wildcard.pattern())
                        && new WordReader(Form.INFLECTED, repairs)
                                .read(tokens.getFirst(), false)
                                .equals(Optional.of(wildcard))
                        && repairs.inOrder().isEmpty();
        return bare ? wildcard.pattern() : quoted(wildcard.pattern());
    }

    private static String near(Query left, String operator, Query right) {
        return operand(left) + " " + operator + " " + operand(right);
    }

    private static String joined(String operator, List<Query> parts) {
        return parts.stream()
                .map(it -> it instanceof Or || it instanceof And ? group(it) : text(it))
                .collect(Collectors.joining(operator));
    }

    private static String group(Query query) {
        return "(" + text(query) + ")";
    }

    /// What an operator that binds more closely than AND joins.
    private static String operand(Query query) {
        return switch (query) {
            case And and -> group(and);
            case Or or -> group(or);
            case Near near -> group(near);
            case NotNear apart -> group(apart);
            case Inside(Stretch.Paragraph unit, var ignored) -> group(query);
            case Inside(Stretch.Sentence unit, var ignored) -> group(query);
            case Inside field -> text(field);
            case AtLeast some -> text(some);
            case Not not -> text(not);
            case Query.Word(var text, var form) when text.equals("not") -> group(query);
            case Query.Leaf leaf -> text(leaf);
            case Query.Fact fact -> text(fact);
            case Query.All all -> text(all);
        };
    }

    private static String inside(Stretch where, Query part) {
        return switch (where) {
            case Stretch.Paragraph unit -> together(" /p ", part);
            case Stretch.Sentence unit -> together(" /s ", part);
            case Stretch.Subject field ->
                    "subject:"
                            + (part instanceof Not || isNone(part) ? group(part) : operand(part));
            case Stretch.Marked(var markings) ->
                    "mark:" + list(markings.stream().map(QueryPrinter::value).toList(), part);
            case Stretch.Numbered(var numbers) ->
                    "para:" + list(numbers.stream().map(QueryPrinter::value).toList(), part);
        };
    }

    /// What would ask whether there is any SUBJECT.
    private static boolean isNone(Query part) {
        return part instanceof Query.Word(var text, var form)
                && form == Form.INFLECTED
                && Presence.isMeant(text);
    }

    /// Of a single part, it is written twice: a sentence that holds it, and that.
    private static String together(String operator, Query part) {
        var parts = part instanceof And(var several) ? several : List.of(part, part);
        return parts.stream().map(QueryPrinter::operand).collect(Collectors.joining(operator));
    }

    private static String list(List<String> values, Query part) {
        return String.join(",", values) + (part instanceof Query.All ? "" : group(part));
    }

    private static String value(MarkingTest test) {
        return switch (test) {
            case MarkingTest.OfLevel(var level) -> level.name();
            case MarkingTest.Exactly(var marking) when !marking.controls().isEmpty() ->
                    value(marking.text());
            case MarkingTest.Exactly(var marking) -> exactly(marking.text());
            case MarkingTest.Bears(var control) -> value(control);
        };
    }

    private static String value(Numbers numbers) {
        if (numbers.first() == numbers.last()) {
            return Integer.toString(numbers.first());
        }
        var last = numbers.last() == Numbers.NO_LAST ? "" : Integer.toString(numbers.last());
        return numbers.first() == 0 && !last.isEmpty()
                ? ".." + last
                : numbers.first() + ".." + last;
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
        return BARE_VALUE.matcher(text).matches() && !Presence.isMeant(text);
    }
}
