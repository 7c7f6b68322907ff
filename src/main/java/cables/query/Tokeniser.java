package cables.query;

import cables.cable.Span;
import cables.query.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a question into tokens, the last of which is END; every character but blanks is part of
/// one.
final class Tokeniser {

    /// A minus, and what word processors make of it; the minus last, as it may stand in the
    /// brackets of a pattern there.
    static final String MINUSES = "\u2013\u2212-";

    private static final Pattern RANGE =
            Pattern.compile("\\[\\s*[^\\s\\[\\]()]++\\s++TO\\s++[^\\s\\[\\]()]++\\s*+\\]?");
    private static final Pattern NAME = Pattern.compile("\\p{L}++:");
    private static final Pattern DISTANCE = Pattern.compile("~[0-9.]*");
    private static final Pattern PLACING = Pattern.compile("(?i:near|pre|w)/\\d++");
    private static final Pattern UNIT = Pattern.compile("/[pPsS](?=[\\s\\p{Z}\\p{Cc}]|\\z)");
    private static final Pattern AT_LEAST = Pattern.compile(">=\\d++");
    private static final Pattern REGEX =
            Pattern.compile("/[^\\s\\p{Z}\\p{Cc}]+?/(?=[\\s\\p{Z}\\p{Cc})|]|\\z)");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int noRegexBefore;

    private Tokeniser(String text) {
        this.text = text;
    }

    static List<Token> tokensOf(String text) {
        var tokeniser = new Tokeniser(text);
        tokeniser.run();
        return List.copyOf(tokeniser.tokens);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    static boolean isQuote(char c) {
        return "\"\u201c\u201d\u201e\u201f".indexOf(c) >= 0;
    }

    static boolean isMinus(char c) {
        return MINUSES.indexOf(c) >= 0;
    }

    private void run() {
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else {
                token();
            }
        }
        add(Kind.END, at);
    }

    private void token() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> add(Kind.OPEN, at + 1);
            case ')' -> add(Kind.CLOSE, at + 1);
            case '|' -> add(Kind.OR, endOfBars());
            case '+' -> prefixOrWord(Kind.PLUS);
            case '=' -> prefixOrWord(Kind.EXACT);
            case '[' -> rangeOrWord();
            case '/' -> unitOrRegexOrWord();
            case '>' -> atLeastOrWord();
            default -> {
                if (isQuote(c)) {
                    phrase();
                } else if (isMinus(c)) {
                    prefixOrWord(Kind.MINUS);
                } else {
                    fieldOrWord();
                }
            }
        }
    }

    private void add(Kind kind, int end) {
        boolean glued = last().filter(it -> it.span().end() == at).isPresent();
        tokens.add(new Token(kind, text.substring(at, end), new Span(at, end), glued));
        at = end;
    }

    private Optional<Token> last() {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.getLast());
    }

    /// Whether the last token is of this kind and ends right here.
    private boolean follows(Kind kind) {
        return last().filter(it -> it.is(kind) && it.span().end() == at).isPresent();
    }

    private int endOfBars() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '|') {
            end++;
        }
        return end;
    }

    private void prefixOrWord(Kind prefix) {
        if (startsTerm() && !isValueOfCodes(prefix) && prefixes(at + 1)) {
            add(prefix, at + 1);
        } else {
            word();
        }
    }

    /// A term starts after a blank, a parenthesis, an operator or a field, but not within a word.
    private boolean startsTerm() {
        return !follows(Kind.WORD)
                && !follows(Kind.PHRASE)
                && !follows(Kind.RANGE)
                && !follows(Kind.REGEX)
                && !follows(Kind.CLOSE)
                && !follows(Kind.EXACT);
    }

    /// The values of `mark:=C,=S` bear a sign of their own.
    private boolean isValueOfCodes(Kind prefix) {
        return prefix == Kind.EXACT && isValueOf(Field.MARK);
    }

    /// Whether what stands there can be the thing that a sign before it is about.
    private boolean prefixes(int next) {
        return next < text.length()
                && !isBlank(text.charAt(next))
                && !isMinus(text.charAt(next))
                && ")|+=".indexOf(text.charAt(next)) < 0;
    }

    private void rangeOrWord() {
        if (!added(Kind.RANGE, RANGE)) {
            word();
        }
    }

    private void unitOrRegexOrWord() {
        boolean alone = at == 0 || isBlank(text.charAt(at - 1));
        if (!(alone && added(Kind.UNIT, UNIT)) && !(takesRegex() && addedRegex())) {
            word();
        }
    }

    /// Where no expression ends before the next blank, none that starts further on does; to look
    /// again would take time square to the length.
    private boolean addedRegex() {
        if (at < noRegexBefore) {
            return false;
        }
        if (added(Kind.REGEX, REGEX)) {
            return true;
        }
        noRegexBefore = at;
        while (noRegexBefore < text.length() && !isBlank(text.charAt(noRegexBefore))) {
            noRegexBefore++;
        }
        return false;
    }

    /// What follows `path:` is no regular expression, for all its slashes.
    private boolean takesRegex() {
        return startsTerm() && (!follows(Kind.FIELD) || fieldOf(tokens.getLast()).holdsText());
    }

    private void atLeastOrWord() {
        if (!follows(Kind.CLOSE) || !added(Kind.AT_LEAST, AT_LEAST)) {
            word();
        }
    }

    /// Adds what stands here as a token of this kind, if it has its form.
    private boolean added(Kind kind, Pattern form) {
        var piece =
                form.matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        if (piece.lookingAt()) {
            add(kind, piece.end());
            return true;
        }
        return false;
    }

    private void phrase() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        add(Kind.PHRASE, end == text.length() ? end : endOfDistance(end + 1));
    }

    private int endOfDistance(int start) {
        var distance = DISTANCE.matcher(text).region(start, text.length());
        return distance.lookingAt() ? distance.end() : start;
    }

    private void fieldOrWord() {
        var name = NAME.matcher(text).region(at, text.length());
        boolean known =
                startsTerm()
                        && name.lookingAt()
                        && Field.named(text.substring(at, name.end() - 1)).isPresent();
        if (known) {
            add(Kind.FIELD, name.end());
        } else {
            word();
        }
    }

    private void word() {
        int end = endOfWord();
        add(kindOf(text.substring(at, end)), end);
    }

    private Kind kindOf(String word) {
        return follows(Kind.FIELD) || follows(Kind.EXACT) ? Kind.WORD : operator(word);
    }

    private static Kind operator(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> PLACING.matcher(word).matches() ? Kind.DISTANCE : Kind.WORD;
        };
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            int next = text.charAt(end) == '(' ? endOfCode(end) : end + 1;
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || isQuote(c) || c == '|' || c == ')';
    }

    /// Where `(b)` of `1.4(b)` ends; `open` itself where it is not part of the word.
    private int endOfCode(int open) {
        boolean follows =
                open > at
                        && (Character.isLetterOrDigit(text.charAt(open - 1))
                                || text.charAt(open - 1) == ')');
        return follows && !takesText() && !isOperator(text.substring(at, open))
                ? endOfParenthesis(open)
                : open;
    }

    private static boolean isOperator(String word) {
        return operator(word) != Kind.WORD;
    }

    /// Whether parentheses that follow hold text of their own, `mark:C(...)`.
    private boolean takesText() {
        return isValueOf(Field.MARK) || isValueOf(Field.PARA);
    }

    /// One past the matching parenthesis of the same run of characters; `open` itself where there
    /// is none.
    private int endOfParenthesis(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) || isQuote(c) || c == '|') {
                return open;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return open;
    }

    /// Whether what starts here is a value of `field`, the first or one further on in its list.
    private boolean isValueOf(Field field) {
        int start = at;
        for (var token : tokens.reversed()) {
            if (token.is(Kind.FIELD)) {
                return fieldOf(token) == field;
            }
            if (!goesOn(token, start)) {
                return false;
            }
            start = token.span().start();
        }
        return false;
    }

    private static boolean goesOn(Token value, int next) {
        return (value.is(Kind.WORD) && (value.text().endsWith(",") || value.span().end() == next))
                || (value.is(Kind.PHRASE) && value.span().end() == next);
    }

    /// The field that a FIELD token names.
    static Field fieldOf(Token token) {
        var text = token.text();
        return Field.named(text.substring(0, text.length() - 1)).orElseThrow();
    }
}
