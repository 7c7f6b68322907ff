package cables.query;

import cables.cable.Span;
import cables.query.Token.Kind;
import cables.query.ValueReader.Value;

import java.util.ArrayList;
import java.util.List;

/// The values of a field that stand side by side, `KTIP,KWMN` or `"TOP SECRET", S`: a comma goes on
/// to the next.
record ValueList(List<Value> values, int tokens) {

    /// The list that begins with the first of these tokens.
    ///
    /// @return the values, and how many tokens they took
    static ValueList at(List<Token> tokens) {
        var values = new ArrayList<Value>();
        int taken = 0;
        do {
            addAll(tokens.get(taken), values);
            taken++;
        } while (tokens.get(taken).kind().isValue()
                && (endsOpen(tokens.get(taken - 1)) || continues(tokens.get(taken))));
        return new ValueList(List.copyOf(values), taken);
    }

    private static boolean endsOpen(Token token) {
        return token.is(Kind.WORD) && token.text().endsWith(",");
    }

    private static boolean continues(Token token) {
        return token.glued() && token.text().startsWith(",");
    }

    private static void addAll(Token token, List<Value> values) {
        if (token.is(Kind.WORD)) {
            addPieces(token, values);
        } else if (token.is(Kind.PHRASE)) {
            add(PhraseReader.content(token), token.span(), true, values);
        } else {
            add(token.text(), token.span(), false, values);
        }
    }

    private static void addPieces(Token word, List<Value> values) {
        int start = word.span().start();
        for (var piece : word.text().split(",", -1)) {
            add(piece, new Span(start, start + piece.length()), false, values);
            start += piece.length() + 1;
        }
    }

    private static void add(String text, Span span, boolean quoted, List<Value> values) {
        var value = plain(text);
        if (!value.isEmpty()) {
            values.add(new Value(value, span, quoted));
        }
    }

    /// Text that reads the same when it is put in quotes.
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\"\u201c\u201d\u201e\u201f]+", " ").strip();
    }
}
