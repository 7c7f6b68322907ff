package cables.query;

import cables.query.Query.Form;

import java.util.ArrayList;
import java.util.List;

/// Tells how a question was read, in words: a line for each part, indented below what it belongs
/// to.
public final class QueryInWords {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private QueryInWords() {}

    public static List<String> lines(Query query) {
        var words = new QueryInWords();
        words.add(query, "");
        return List.copyOf(words.lines);
    }

    private void add(Query query, String indent) {
        lines.add(indent + line(query));
        query.parts().forEach(it -> add(it, indent + INDENT));
    }

    private static String line(Query query) {
        return switch (query) {
            case Query.All all -> "every cable";
            case Query.Word(var text, var form) -> text + ", " + form(form);
            case Query.Phrase(var text, var form) ->
                    "\"%s\", side by side, %s".formatted(text, form(form));
            case Query.Fuzzy(var word, var edits) ->
                    "%s, up to %s".formatted(word, edits == 1 ? "one slip" : edits + " slips");
            case Query.Wildcard(var pattern) -> pattern + ", any word of this pattern";
            case Query.Regex(var pattern) -> "/" + pattern + "/, any word of this pattern";
            case Query.Near(var left, var right, var distance) -> near(distance) + ":";
            case Query.NotNear(var left, var right, var distance) ->
                    "the first, the second not %s:".formatted(near(distance));
            case Query.And and -> "all of:";
            case Query.Or or -> "any of:";
            case Query.AtLeast(var least, var parts) -> "at least %d of:".formatted(least);
            case Query.Not not -> "not:";
            case Query.Inside(var where, var part) -> stretch(where) + ":";
            case Query.Fact fact -> QueryPrinter.print(fact) + ", of the heading";
        };
    }

    private static String form(Form form) {
        return switch (form) {
            case INFLECTED -> "inflected";
            case EXACT -> "exactly";
            case CASED -> "exactly, in this case";
        };
    }

    private static String near(Distance distance) {
        return "within %d %s, %s"
                .formatted(
                        distance.words(),
                        distance.words() == 1 ? "word" : "words",
                        distance.ordered() ? "in this order" : "in any order");
    }

    private static String stretch(Stretch where) {
        return switch (where) {
            case Stretch.Subject field -> "in the SUBJECT";
            case Stretch.Paragraph unit -> "in one paragraph or line";
            case Stretch.Sentence unit -> "in one sentence";
            case Stretch.Marked marked -> "in one paragraph of " + named(marked);
            case Stretch.Numbered numbered -> "in one paragraph of " + named(numbered);
        };
    }

    private static String named(Stretch where) {
        return QueryPrinter.print(new Query.Inside(where, new Query.All()));
    }
}
