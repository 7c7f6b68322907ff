package cables.query;

/// What a word means at a place in a question.
sealed interface Scope {

    /// Whether a field may be named here.
    boolean takesFields();

    /// Running text, anywhere in a cable.
    record Anywhere() implements Scope {
        @Override
        public boolean takesFields() {
            return true;
        }
    }

    /// Running text within `subject:(...)` or `mark:C(...)`.
    record Inside() implements Scope {
        @Override
        public boolean takesFields() {
            return false;
        }
    }

    /// A value of `tags:(...)` and its kin.
    record ValueOf(ValueReader reader) implements Scope {
        @Override
        public boolean takesFields() {
            return false;
        }
    }
}
