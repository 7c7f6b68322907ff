package cables.query;

import cables.query.Token.Kind;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How large a question may be; what is larger is refused, since nobody typed it.
public final class QueryLimits {

    /// In UTF-16 units.
    public static final int CHARACTERS = 8_192;

    /// Parentheses within parentheses, and distances in a row.
    public static final int NESTING = 50;

    /// Words, phrases and values together.
    public static final int CLAUSES = 1_024;

    public static final int PHRASE_WORDS = 64;

    /// What takes longer is answered with what was found until then. With what is done besides, to
    /// read a question and to write its answer, it comes to two seconds.
    public static final Duration TIME = Duration.ofMillis(1_750);

    private QueryLimits() {}

    static Optional<RefusedQuery> refusalOf(String text) {
        return over("has %,d characters", text.length(), CHARACTERS);
    }

    static Optional<RefusedQuery> refusalOf(List<Token> tokens) {
        return Stream.of(
                        over("nests %,d levels of parentheses", nesting(tokens), NESTING),
                        over("joins %,d distances", new ChainLength().longest(tokens), NESTING),
                        over("has %,d clauses", clauses(tokens), CLAUSES),
                        over("has a phrase of %,d words", longestPhrase(tokens), PHRASE_WORDS),
                        over(
                                "has a regular expression of %,d states",
                                largestRegex(tokens), RegexSyntax.STATES))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RefusedQuery> over(String what, long count, int limit) {
        return count <= limit
                ? Optional.empty()
                : Optional.of(new RefusedQuery(message(what, count, limit)));
    }

    private static String message(String what, long count, int limit) {
        return "the query " + what.formatted(count) + "; at most %,d are answered".formatted(limit);
    }

    private static int nesting(List<Token> tokens) {
        int depth = 0;
        int deepest = 0;
        for (var token : tokens) {
            depth = Math.max(0, depth + token.kind().nesting());
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static int clauses(List<Token> tokens) {
        return tokens.stream().mapToInt(QueryLimits::clauses).sum();
    }

    private static int clauses(Token token) {
        if (token.is(Kind.WORD)) {
            return 1 + (int) token.text().chars().filter(c -> c == ',' || c == ':').count();
        }
        return token.kind().isValue() ? 1 : 0;
    }

    private static int longestPhrase(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.is(Kind.PHRASE))
                .mapToInt(token -> PhraseReader.content(token).strip().split("\\s+").length)
                .max()
                .orElse(0);
    }

    private static long largestRegex(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.is(Kind.REGEX))
                .map(token -> token.text().substring(1, token.text().length() - 1))
                .mapToLong(pattern -> RegexSyntax.states(RegexSyntax.bare(pattern)))
                .max()
                .orElse(0);
    }
}
