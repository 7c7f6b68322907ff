package cables.engine;

import cables.query.EmptyQuery;
import cables.query.Interpretation;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryLimits;
import cables.query.RefusedQuery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a question as nothing but words, any of which will do: no operators, no quotes, no fields.
/// The commonest words are left out where there are others.
public final class AnyWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.'’/&]+");

    private AnyWords() {}

    /// What `text` asks; codes such as `G/TIP` stay whole.
    public static Interpretation parse(String text) {
        var words = new LinkedHashSet<Query>();
        for (var piece : BETWEEN.splitAsStream(text).toList()) {
            if (!Words.forms(piece).isEmpty()) {
                words.add(new Query.Word(trimmed(piece), Query.Form.INFLECTED));
            }
        }
        if (words.size() > QueryLimits.CLAUSES) {
            return new RefusedQuery(
                    "the query has %,d words; at most %,d are answered"
                            .formatted(words.size(), QueryLimits.CLAUSES));
        }
        var telling = words.stream().filter(it -> !isStopWord(it)).toList();
        var asked = telling.isEmpty() ? new ArrayList<>(words) : telling;
        return asked.isEmpty()
                ? new EmptyQuery(text, List.of())
                : new ParsedQuery(text, Query.anyOf(asked), List.of());
    }

    private static String trimmed(String piece) {
        var bare = piece.replaceAll("^[.'’/&]+|['’/&]+$", "");
        return bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static boolean isStopWord(Query word) {
        return word instanceof Query.Word(var text, var form)
                && !text.equals("US")
                && StopWords.contains(String.join(" ", Words.forms(text)));
    }
}
