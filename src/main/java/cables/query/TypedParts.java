package cables.query;

import cables.query.Token.Kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What each part of a question looks like where it was typed, so that it can be named in the words
/// of whoever typed it.
public final class TypedParts {

    /// Of a question with more tokens, no part is looked for: every stretch of it would be read.
    private static final int MOST_TOKENS = 24;

    private final Map<Query, String> stretches;

    private TypedParts(Map<Query, String> stretches) {
        this.stretches = stretches;
    }

    /// Those of a question as typed: each stretch of it that can stand as a question of its own.
    public static TypedParts of(String text) {
        var tokens = Tokeniser.tokensOf(text).stream().filter(it -> !it.is(Kind.END)).toList();
        return new TypedParts(tokens.size() > MOST_TOKENS ? Map.of() : stretches(text, tokens));
    }

    private static Map<Query, String> stretches(String text, List<Token> tokens) {
        var stretches = new HashMap<Query, String>();
        for (var first : beginnings(tokens)) {
            for (var last : tokens) {
                if (first.span().start() < last.span().end()) {
                    var stretch = text.substring(first.span().start(), last.span().end());
                    add(stretch, stretches);
                }
            }
        }
        return stretches;
    }

    /// What is glued to a sign or a field asks nothing without it.
    private static List<Token> beginnings(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> !tokens.get(i).glued() || tokens.get(i - 1).is(Kind.OPEN))
                .mapToObj(tokens::get)
                .toList();
    }

    /// The longest that asks the same stays: it has the parentheses too.
    private static void add(String stretch, Map<Query, String> stretches) {
        if (QueryParser.parse(stretch) instanceof ParsedQuery read && read.repairs().isEmpty()) {
            stretches.merge(
                    read.query(),
                    stretch,
                    (one, other) -> one.length() < other.length() ? other : one);
        }
    }

    /// How a part was typed; empty where no stretch asks that and nothing else.
    public Optional<String> find(Query part) {
        return Optional.ofNullable(stretches.get(part));
    }
}
