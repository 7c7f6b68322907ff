package cables.query;

import cables.cable.Classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is asked of a collection of cables: a tree with no engine in it.
///
/// Words are kept as they were typed; what counts as a word, and how it is folded, is the engine's
/// to say ({@code cables.engine.Words}), so that question and text are always cut alike.
public sealed interface Query {

    /// All of `parts`, in the one shape a tree is kept in: flat, and a part alone where only one
    /// asks anything.
    static Query allOf(List<Query> parts) {
        return Shape.allOf(parts);
    }

    /// Any of `parts`, in the one shape a tree is kept in: flat, values of one field in one clause.
    static Query anyOf(List<Query> parts) {
        return Shape.anyOf(parts);
    }

    /// The opposite; of a {@link Not}, what it denies.
    static Query not(Query part) {
        return Shape.not(part);
    }

    /// Every cable.
    record All() implements Query {}

    /// A word, anywhere in the text of a cable. One that the engine cuts into several (`G/TIP`)
    /// means them side by side.
    record Word(String text, Form form) implements Query {}

    /// How much of a word must agree.
    enum Form {
        /// Its inflections too: `victim` finds `victims`.
        INFLECTED,
        /// This form alone, case and accents apart.
        EXACT
    }

    /// Exact forms side by side, in order, within one paragraph or one heading line; `text` without
    /// the quotes.
    record Phrase(String text) implements Query {}

    /// Exact forms within `edits` (1 or 2) insertions, deletions, changes or swaps of `word`.
    record Fuzzy(String word, int edits) implements Query {}

    /// Exact forms that fit a pattern in which `*` stands for any run of letters and `?` for one.
    record Wildcard(String pattern) implements Query {}

    /// All of two or more parts.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// Any of two or more parts.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Every cable that `part` does not match.
    record Not(Query part) implements Query {}

    /// The words of `part` in the SUBJECT line alone.
    record InSubject(Query part) implements Query {}

    /// One paragraph that bears any of `markings` and matches `part`; with {@link All} as part, any
    /// such paragraph.
    record InMarking(List<MarkingTest> markings, Query part) implements Query {
        public InMarking {
            markings = List.copyOf(markings);
        }
    }

    /// A heading field that holds any of `values`, each compared whole, case apart.
    record Coded(CodeField field, List<String> values) implements Query {
        public Coded {
            values = List.copyOf(values);
        }
    }

    /// A cable of one of these classifications.
    record Classified(Set<Classification> levels) implements Query {
        public Classified {
            levels = Set.copyOf(levels);
        }
    }

    /// A cable whose DTG falls within these days (UTC), both included; an open end is empty, never
    /// both.
    record Dated(Optional<LocalDate> first, Optional<LocalDate> last) implements Query {}
}
