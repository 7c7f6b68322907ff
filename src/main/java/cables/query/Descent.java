package cables.query;

import cables.query.Query.Form;
import cables.query.Scope.Anywhere;
import cables.query.Scope.Inside;
import cables.query.Scope.ValueOf;
import cables.query.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One descent through the tokens of a question: OR holds ANDs, AND holds terms, a term may be
/// denied. Parentheses come in pairs, and no deeper than the limit; an empty result means that
/// nothing was left to ask.
final class Descent {

    private final List<Token> tokens;
    private final Repairs repairs;
    private int at;

    Descent(List<Token> tokens, Repairs repairs) {
        this.tokens = tokens;
        this.repairs = repairs;
    }

    Optional<Query> query() {
        return alternatives(new Anywhere()).query();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean nextIs(Kind kind) {
        return peek().is(kind);
    }

    /// a OR b OR c
    private Group alternatives(Scope scope) {
        var parts = new ArrayList<List<Query>>();
        while (nextIs(Kind.OR)) {
            lonely("before", next());
        }
        parts.add(conjunction(scope));
        while (nextIs(Kind.OR)) {
            var or = next();
            if (endsConjunction()) {
                lonely("after", or);
            }
            parts.add(conjunction(scope));
        }
        return new Group(parts);
    }

    /// a AND b c
    private List<Query> conjunction(Scope scope) {
        var parts = new ArrayList<Query>();
        while (nextIs(Kind.AND)) {
            lonely("before", next());
        }
        while (!endsConjunction()) {
            if (nextIs(Kind.AND)) {
                and();
            } else if (nextIs(Kind.AT_LEAST) || peek().kind().isPlacing()) {
                lonely("before", next());
            } else {
                chain(scope).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private boolean endsConjunction() {
        return nextIs(Kind.OR) || nextIs(Kind.CLOSE) || nextIs(Kind.END);
    }

    private boolean endsTerm() {
        return endsConjunction()
                || nextIs(Kind.AND)
                || nextIs(Kind.AT_LEAST)
                || peek().kind().isPlacing();
    }

    private void and() {
        var and = next();
        if (endsTerm()) {
            lonely("after", and);
        }
    }

    private void lonely(String side, Token token) {
        repairs.add("%s has nothing %s it; left out".formatted(token.text(), side), token);
    }

    /// a NEAR/6 b NOT NEAR/3 c /p d
    private Optional<Query> chain(Scope scope) {
        var first = term(scope);
        if (!isPlaced()) {
            return first;
        }
        var chain = new Chain(first, repairs);
        while (isPlaced()) {
            boolean refused = !peek().kind().isPlacing();
            at += refused ? 1 : 0;
            var operator = next();
            if (endsTerm()) {
                lonely("after", operator);
            } else {
                chain.add(operator, refused, term(scope));
            }
        }
        return chain.query();
    }

    /// Whether NEAR or one of its kin comes next, with NOT before it or without.
    private boolean isPlaced() {
        return peek().kind().isPlacing()
                || (isNot(peek()) && tokens.get(at + 1).kind().isPlacing());
    }

    private static boolean isNot(Token token) {
        return token.is(Kind.NOT) || (token.is(Kind.WORD) && token.text().equals("not"));
    }

    private Optional<Query> term(Scope scope) {
        return signed(peek(), () -> primary(scope));
    }

    /// NOT, - and + before an operand; in a loop, so that a thousand of them take no stack.
    ///
    /// @param before what is told to stand alone, if no operand follows
    private Optional<Query> signed(Token before, Supplier<Optional<Query>> operand) {
        var last = before;
        boolean denied = false;
        while (nextIs(Kind.NOT) || nextIs(Kind.MINUS) || nextIs(Kind.PLUS)) {
            last = next();
            denied ^= !last.is(Kind.PLUS);
        }
        if (endsTerm()) {
            lonely("after", last);
            return Optional.empty();
        }
        return denied ? operand.get().map(Query::not) : operand.get();
    }

    private Optional<Query> primary(Scope scope) {
        var token = next();
        return switch (token.kind()) {
            case OPEN -> group(token, scope);
            case FIELD -> field(token, scope);
            case EXACT -> exact(scope);
            case WORD, PHRASE, REGEX, RANGE -> leaf(token, scope);
            case AND, OR, NOT, PLUS, MINUS, DISTANCE, UNIT, AT_LEAST, CLOSE, END ->
                    throw new IllegalStateException("not the start of a term: " + token);
        };
    }

    private Optional<Query> group(Token open, Scope scope) {
        if (open.glued() && at > 1 && tokens.get(at - 2).is(Kind.WORD)) {
            repairs.add("( right after a word groups nothing; read with a blank before it", open);
        }
        return inside(open, scope);
    }

    private Optional<Query> inside(Token open, Scope scope) {
        int before = at;
        var group = alternatives(scope);
        if (at == before) {
            repairs.add("nothing between the parentheses; left out", open);
        }
        next();
        return nextIs(Kind.AT_LEAST) ? atLeast(next(), group) : group.query();
    }

    private Optional<Query> atLeast(Token sign, Group group) {
        var members = group.members();
        var digits = sign.text().substring(2);
        int least = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (least < 1 || least > members.size()) {
            repairs.add(
                    "%s of %d there; read as %s"
                            .formatted(sign.text(), members.size(), least < 1 ? "any" : "all"),
                    sign);
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Query.atLeast(least, members));
    }

    /// `=word`, and also `="a phrase"`; before anything else the sign says nothing.
    private Optional<Query> exact(Scope scope) {
        return switch (scope) {
            case Anywhere ignored when nextIs(Kind.WORD) -> word(next(), Form.EXACT);
            case Inside(var form) when nextIs(Kind.WORD) ->
                    word(next(), form == Form.CASED ? form : Form.EXACT);
            case Anywhere ignored -> primary(scope);
            case Inside ignored -> primary(scope);
            case ValueOf ignored -> primary(scope);
        };
    }

    private Optional<Query> leaf(Token token, Scope scope) {
        return switch (scope) {
            case Anywhere ignored -> number(token).or(() -> text(token, Form.INFLECTED));
            case Inside(var form) -> text(token, form);
            case ValueOf(var reader) -> values(reader);
        };
    }

    /// In parentheses of its own it is a word: `(10BEIJING326)`.
    private Optional<Query> number(Token token) {
        boolean asWord = at > 1 && tokens.get(at - 2).is(Kind.OPEN) && nextIs(Kind.CLOSE);
        return token.is(Kind.WORD) && !asWord ? CableNumbers.among(token.text()) : Optional.empty();
    }

    private Optional<Query> text(Token token, Form form) {
        if (token.is(Kind.PHRASE)) {
            return new PhraseReader(quoted(form), repairs).read(token);
        }
        return token.is(Kind.REGEX) ? regex(token, form) : word(token, form);
    }

    private static Form quoted(Form form) {
        return form == Form.INFLECTED ? Form.EXACT : form;
    }

    private Optional<Query> regex(Token token, Form form) {
        var pattern = RegexSyntax.bare(token.text().substring(1, token.text().length() - 1));
        if (form == Form.CASED) {
            repairs.add("case: does not go with regular expressions; read in any case", token);
        }
        if (RegexSyntax.isReadable(pattern)) {
            return Optional.of(new Query.Regex(pattern));
        }
        repairs.add("this cannot be read as a regular expression; read as words", token);
        return new WordReader(form, repairs).words(pattern.replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    private Optional<Query> word(Token token, Form form) {
        boolean nextIsGlued = peek().glued() && (nextIs(Kind.PHRASE) || nextIs(Kind.OPEN));
        return new WordReader(form, repairs).read(token, nextIsGlued);
    }

    /// The list of values that begins with the token just taken.
    private Optional<Query> values(ValueReader reader) {
        var rest = tokens.subList(at - 1, tokens.size());
        var list = reader instanceof DateReader ? DateWords.at(rest) : ValueList.at(rest);
        at += list.tokens() - 1;
        return SignedValues.of(list.values()).read(reader);
    }

    private Optional<Query> field(Token name, Scope scope) {
        var field = Tokeniser.fieldOf(name);
        if (scope.takes(field)) {
            return signed(name, () -> value(field));
        }
        forbidden(name);
        while (nextIs(Kind.FIELD)) {
            forbidden(next());
        }
        return endsTerm() ? Optional.empty() : term(scope);
    }

    private void forbidden(Token name) {
        repairs.add("%s cannot be asked within a field; left out".formatted(name.text()), name);
    }

    /// `date:*` and `date:none` ask whether there is any.
    private Optional<Query> value(Field field) {
        var presence = isWholeValue() ? Presence.of(field, peek().text()) : Optional.<Query>empty();
        if (presence.isPresent()) {
            next();
            return presence;
        }
        return valueIn(field);
    }

    private boolean isWholeValue() {
        if (!nextIs(Kind.WORD)) {
            return false;
        }
        var behind = tokens.get(at + 1);
        return !behind.glued() || !(behind.is(Kind.OPEN) || behind.kind().isValue());
    }

    private Optional<Query> valueIn(Field field) {
        return switch (field) {
            case TAGS -> code(CodeField.TAGS);
            case FROM -> code(CodeField.FROM);
            case COUNTRY -> code(CodeField.COUNTRY);
            case TO -> code(CodeField.TO);
            case INFO -> code(CodeField.INFO);
            case FOR -> code(CodeField.FOR);
            case SIGNED -> code(CodeField.SIGNED);
            case CAPTION -> code(CodeField.CAPTION);
            case EO -> code(CodeField.EO);
            case REASON -> code(CodeField.REASON);
            case REF -> code(CodeField.REF);
            case CITES -> code(CodeField.CITES);
            case ID -> code(CodeField.ID);
            case PATH -> code(CodeField.PATH);
            case HAS -> code(CodeField.HAS);
            case CLASS -> valueOf(ScaleReader.classes(repairs));
            case PRECEDENCE -> valueOf(ScaleReader.precedences(repairs));
            case DATE -> valueOf(new DateReader(DateField.DATE, repairs));
            case DECLASS -> valueOf(new DeclassReader(repairs));
            case MARK -> taking(valueOf(new MarkReader(repairs)));
            case PARA -> taking(valueOf(new NumberReader(repairs)));
            case CASE -> primary(new Inside(Form.CASED));
            case SUBJECT ->
                    primary(new Inside(Form.INFLECTED))
                            .map(it -> Query.inside(new Stretch.Subject(), it));
        };
    }

    private Optional<Query> code(CodeField field) {
        return valueOf(new CodeReader(field, repairs));
    }

    private Optional<Query> valueOf(ValueReader reader) {
        return primary(new ValueOf(reader));
    }

    /// `mark:C`, or with the text that a paragraph so marked is to hold, `mark:C(police)`.
    private Optional<Query> taking(Optional<Query> where) {
        if (!nextIs(Kind.OPEN) || !peek().glued()) {
            return where;
        }
        var text = inside(next(), new Inside(Form.INFLECTED));
        return where.isEmpty() ? text : text.map(it -> within(where.get(), it)).or(() -> where);
    }

    private static Query within(Query where, Query text) {
        return where instanceof Query.Inside(var stretch, var ignored)
                ? Query.inside(stretch, text)
                : Query.allOf(List.of(where, text));
    }
}
