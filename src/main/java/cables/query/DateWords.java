package cables.query;

import cables.cable.Span;
import cables.query.Token.Kind;
import cables.query.ValueReader.Value;

import java.util.List;
import java.util.stream.Collectors;

/// Reads the value of a date field that is written in several words, `date:1 March 2009`.
final class DateWords {

    private static final int MOST = 3;

    private DateWords() {}

    /// The values that begin with the first of these tokens.
    ///
    /// Where the first is a date for itself, the words behind it are words.
    static ValueList at(List<Token> tokens) {
        for (int words = 1; words <= MOST && tokens.get(words - 1).is(Kind.WORD); words++) {
            var written = tokens.subList(0, words);
            var text = written.stream().map(Token::text).collect(Collectors.joining(" "));
            if (words > 1 && DateReader.isDate(text)) {
                return new ValueList(List.of(new Value(text, span(written), false)), words);
            }
            if (DateReader.isDate(text)) {
                break;
            }
        }
        return ValueList.at(tokens);
    }

    private static Span span(List<Token> tokens) {
        return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    }
}
