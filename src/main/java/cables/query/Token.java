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
        /// `/sinko[vw]its/`.
        REGEX,
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
        /// `NEAR/6`, `PRE/6`.
        DISTANCE,
        /// `/p`, `/s`.
        UNIT,
        /// `>=2` right behind a parenthesis.
        AT_LEAST,
        END;

        /// By how much it changes the depth of nesting.
        int nesting() {
            return this == OPEN ? 1 : this == CLOSE ? -1 : 0;
        }

        /// Whether it is something to look for, rather than a sign between such.
        boolean isValue() {
            return this == WORD || this == PHRASE || this == REGEX || this == RANGE;
        }

        /// Whether it joins what stands before it and behind it by their places in the text.
        boolean isPlacing() {
            return this == DISTANCE || this == UNIT;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
