package cables.query;

import cables.cable.Span;

/// A piece of a question as typed.
///
/// @param text the piece itself: a phrase with its quotes, a field with its colon
/// @param glued whether it follows the token before it without a blank
record Token(Kind kind, String text, Span span, boolean glued) {

    enum Kind {
        WORD,
        /// In quotes, the last of which may be missing; with what follows it as `~6`.
        PHRASE,
        /// `[2009 TO 2010]`, the last bracket of which may be missing.
        RANGE,
        /// The name of a known field and the colon.
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        PLUS,
        MINUS,
        /// The `=` before a word.
        EXACT,
        /// An operator of the language that is not read yet: `NEAR/6`, `/p`, `>=2` after a group.
        LATER,
        END;

        /// By how much it changes the depth of nesting.
        int nesting() {
            return switch (this) {
                case OPEN -> 1;
                case CLOSE -> -1;
                case WORD, PHRASE, RANGE, FIELD, AND, OR, NOT, PLUS, MINUS, EXACT, LATER, END -> 0;
            };
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
