package cables.query;

import cables.cable.Span;
import cables.query.Token.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Makes parentheses come in pairs, so that the parser need not ask.
final class Parentheses {

    private final Repairs repairs;
    private final List<Token> balanced = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();

    private Parentheses(Repairs repairs) {
        this.repairs = repairs;
    }

    /// The tokens without the parentheses that close nothing, and with those that are missing at
    /// the end.
    static List<Token> balance(List<Token> tokens, Repairs repairs) {
        var parentheses = new Parentheses(repairs);
        tokens.forEach(parentheses::take);
        return List.copyOf(parentheses.balanced);
    }

    private void take(Token token) {
        if (token.is(Kind.OPEN)) {
            open(token);
        } else if (token.is(Kind.CLOSE)) {
            close(token);
        } else if (token.is(Kind.END)) {
            end(token);
        } else {
            balanced.add(token);
        }
    }

    private void open(Token token) {
        open.push(token);
        balanced.add(token);
    }

    private void close(Token token) {
        if (open.isEmpty()) {
            repairs.add("nothing is open that ) could close; left out", token);
        } else {
            open.pop();
            balanced.add(token);
        }
    }

    private void end(Token token) {
        for (var unclosed : open) {
            repairs.add("( is never closed; read as if it were at the end", unclosed);
            balanced.add(new Token(Kind.CLOSE, "", atEnd(token), false));
        }
        balanced.add(token);
    }

    private static Span atEnd(Token end) {
        return end.span();
    }
}
