package cables.query;

import java.util.List;
import java.util.Optional;

/// Reads questions. Nothing is invalid: what cannot stand as it was typed is repaired, and said so.
public final class QueryParser {

    private QueryParser() {}

    /// What `text` asks; refused only beyond the {@link QueryLimits}.
    public static Interpretation parse(String text) {
        return QueryLimits.refusalOf(text)
                .<Interpretation>map(it -> it)
                .or(() -> cableNumber(text))
                .orElseGet(() -> parseTokens(text));
    }

    /// A whole question that is the number of a cable means that cable, and those that cite it.
    private static Optional<Interpretation> cableNumber(String text) {
        return CableNumbers.asked(text).map(it -> new ParsedQuery(text, it, List.of()));
    }

    private static Interpretation parseTokens(String text) {
        var tokens = Tokeniser.tokensOf(text);
        return QueryLimits.refusalOf(tokens)
                .<Interpretation>map(it -> it)
                .orElseGet(() -> descend(text, tokens));
    }

    private static Interpretation descend(String text, List<Token> tokens) {
        var repairs = new Repairs();
        var query = new Descent(Parentheses.balance(tokens, repairs), repairs).query();
        return query.<Interpretation>map(it -> new ParsedQuery(text, it, repairs.inOrder()))
                .orElseGet(() -> new EmptyQuery(text, repairs.inOrder()));
    }
}
