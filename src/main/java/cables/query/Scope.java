package cables.query;

import cables.query.Query.Form;

/// What a word means at a place in a question.
sealed interface Scope {

    /// Whether this field may be named here.
    boolean takes(Field field);

    /// Running text, anywhere in a cable.
    record Anywhere() implements Scope {
        @Override
        public boolean takes(Field field) {
            return true;
        }
    }

    /// Running text within `subject:(...)`, `mark:C(...)`, `case:(...)`.
    ///
    /// @param form how much of each word must agree
    record Inside(Form form) implements Scope {
        @Override
        public boolean takes(Field field) {
            return field == Field.CASE && form != Form.CASED;
        }
    }

    /// A value of `tags:(...)` and its kin.
    record ValueOf(ValueReader reader) implements Scope {
        @Override
        public boolean takes(Field field) {
            return false;
        }
    }
}
