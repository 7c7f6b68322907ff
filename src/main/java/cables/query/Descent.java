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
        return alternatives(new Anywhere());
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
    private Optional<Query> alternatives(Scope scope) {
        var parts = new ArrayList<Query>();
        while (nextIs(Kind.OR)) {
            lonely("before", next());
        }
        conjunction(scope).ifPresent(parts::add);
        while (nextIs(Kind.OR)) {
            var or = next();
            if (endsConjunction()) {
                lonely("after", or);
            }
            conjunction(scope).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.anyOf(parts));
    }

    /// a AND b c
    private Optional<Query> conjunction(Scope scope) {
        var parts = new ArrayList<Query>();
        while (nextIs(Kind.AND)) {
            lonely("before", next());
        }
        while (!endsConjunction()) {
            switch (peek().kind()) {
                case AND -> and();
                case LATER -> later(next());
                case OPEN, FIELD, EXACT, WORD, PHRASE, RANGE, NOT, PLUS, MINUS, OR, CLOSE, END ->
                        term(scope).ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(parts));
    }

    private boolean endsConjunction() {
        return nextIs(Kind.OR) || nextIs(Kind.CLOSE) || nextIs(Kind.END);
    }

    private boolean endsTerm() {
        return endsConjunction() || nextIs(Kind.AND) || nextIs(Kind.LATER);
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

    private void later(Token operator) {
        repairs.add("%s is not understood yet; left out".formatted(operator.text()), operator);
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
            case WORD, PHRASE, RANGE -> leaf(token, scope);
            case AND, OR, NOT, PLUS, MINUS, LATER, CLOSE, END ->
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
        var query = alternatives(scope);
        if (at == before) {
            repairs.add("nothing between the parentheses; left out", open);
        }
        next();
        return query;
    }

    /// `=word`, and also `="a phrase"`; before anything else the sign says nothing.
    private Optional<Query> exact(Scope scope) {
        return switch (scope) {
            case Anywhere ignored when nextIs(Kind.WORD) -> word(next(), Form.EXACT);
            case Inside ignored when nextIs(Kind.WORD) -> word(next(), Form.EXACT);
            case Anywhere ignored -> primary(scope);
            case Inside ignored -> primary(scope);
            case ValueOf ignored -> primary(scope);
        };
    }

    private Optional<Query> leaf(Token token, Scope scope) {
        return switch (scope) {
            case Anywhere ignored -> text(token);
            case Inside ignored -> text(token);
            case ValueOf(var reader) -> values(reader);
        };
    }

    private Optional<Query> text(Token token) {
        return token.is(Kind.PHRASE)
                ? new PhraseReader(repairs).read(token)
                : word(token, Form.INFLECTED);
    }

    private Optional<Query> word(Token token, Form form) {
        boolean nextIsGlued = peek().glued() && (nextIs(Kind.PHRASE) || nextIs(Kind.OPEN));
        return new WordReader(form, repairs).read(token, nextIsGlued);
    }

    /// The list of values that begins with the token just taken.
    private Optional<Query> values(ValueReader reader) {
        var list = ValueList.at(tokens.subList(at - 1, tokens.size()));
        at += list.tokens() - 1;
        var read = list.values().stream().map(reader::read).flatMap(Optional::stream).toList();
        return Optional.of(read).filter(it -> !it.isEmpty()).map(Query::anyOf);
    }

    private Optional<Query> field(Token name, Scope scope) {
        if (scope.takesFields()) {
            var field = Tokeniser.fieldOf(name);
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

    private Optional<Query> value(Field field) {
        return switch (field) {
            case TAGS -> primary(new ValueOf(new CodeReader(CodeField.TAGS, repairs)));
            case FROM -> primary(new ValueOf(new CodeReader(CodeField.FROM, repairs)));
            case ID -> primary(new ValueOf(new CodeReader(CodeField.ID, repairs)));
            case CLASS -> primary(new ValueOf(new ClassReader(repairs)));
            case DATE -> primary(new ValueOf(new DateReader(repairs)));
            case SUBJECT -> primary(new Inside()).map(Query.InSubject::new);
            case MARK -> marked(primary(new ValueOf(new MarkReader(repairs))));
        };
    }

    /// `mark:C`, or with the text that a paragraph so marked is to hold, `mark:C(police)`.
    private Optional<Query> marked(Optional<Query> markings) {
        if (!nextIs(Kind.OPEN) || !peek().glued()) {
            return markings;
        }
        var text = inside(next(), new Inside());
        return markings.isEmpty()
                ? text
                : text.map(it -> within(markings.get(), it)).or(() -> markings);
    }

    private static Query within(Query markings, Query text) {
        return markings instanceof Query.InMarking(var tests, var ignored)
                ? new Query.InMarking(tests, text)
                : Query.allOf(List.of(markings, text));
    }
}
