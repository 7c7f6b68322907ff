package cables.query;

import cables.cable.Classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /// At least so many of `parts`, each counted once.
    static Query atLeast(int least, List<Query> parts) {
        return Shape.atLeast(least, parts);
    }

    /// The opposite; of a {@link Not}, what it denies.
    static Query not(Query part) {
        return Shape.not(part);
    }

    /// A stretch of text of this kind in which `part`, which asks for words alone, holds.
    static Query inside(Stretch where, Query part) {
        return Shape.inside(where, part);
    }

    /// Whether it is a stretch of time that cables are to be dated in.
    default boolean isTime() {
        return this instanceof Dated dated && dated.field() == DateField.DATE;
    }

    /// What it is put together from; nothing for what stands alone.
    default List<Query> parts() {
        return switch (this) {
            case And(var parts) -> parts;
            case Or(var parts) -> parts;
            case AtLeast(var ignored, var parts) -> parts;
            case Not(var part) -> List.of(part);
            case Near(var left, var right, var ignored) -> List.of(left, right);
            case NotNear(var left, var right, var ignored) -> List.of(left, right);
            case Inside(var ignored, var part) -> List.of(part);
            case All all -> List.of();
            case Leaf leaf -> List.of();
            case Fact fact -> List.of();
        };
    }

    /// Every cable.
    record All() implements Query {}

    /// A word, or words side by side: what is looked for in the text itself.
    sealed interface Leaf extends Query {}

    /// What is asked of the heading as a whole, and has no words to show.
    sealed interface Fact extends Query {}

    /// A word, anywhere in the text of a cable. One that the engine cuts into several (`G/TIP`)
    /// means them side by side.
    record Word(String text, Form form) implements Leaf {}

    /// How much of a word must agree.
    enum Form {
        /// Its inflections too: `victim` finds `victims`.
        INFLECTED,
        /// This form alone, case and accents apart.
        EXACT,
        /// This form in this case and with these accents.
        CASED
    }

    /// Words side by side, in order, within one paragraph or one heading line; `text` without the
    /// quotes. A `*` in a word of it stands for any run of letters and a `*` alone for any word,
    /// unless it is cased.
    ///
    /// @param form never INFLECTED
    record Phrase(String text, Form form) implements Leaf {}

    /// Exact forms within `edits` (1 or 2) insertions, deletions, changes or swaps of `word`.
    record Fuzzy(String word, int edits) implements Leaf {}

    /// Exact forms that fit a pattern in which `*` stands for any run of letters and `?` for one.
    record Wildcard(String pattern) implements Leaf {

        /// Whether a word within quotes is a pattern: there, a `?` behind it ends a question.
        public static boolean isMeant(String word) {
            return IN_QUOTES.matcher(word).find();
        }

        private static final Pattern IN_QUOTES = Pattern.compile("\\*|\\?(?=[\\p{L}\\p{N}])");
    }

    /// Exact forms that fit a regular expression from end to end, in the syntax of {@link
    /// RegexSyntax}; without the slashes.
    record Regex(String pattern) implements Leaf {}

    /// The left side with the right side near it, in one paragraph or one heading line; no word
    /// counts for both.
    ///
    /// @param left,right what has a place in the text: leaves, what is near, and any of those
    record Near(Query left, Query right, Distance distance) implements Query {
        public Near {
            Placed.check(left, right);
        }
    }

    /// The left side without the right side near it.
    ///
    /// @param left,right as in {@link Near}
    record NotNear(Query left, Query right, Distance distance) implements Query {
        public NotNear {
            Placed.check(left, right);
        }
    }

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

    /// At least so many of the parts: two at the least, and fewer than all.
    record AtLeast(int least, List<Query> parts) implements Query {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /// Every cable that `part` does not match.
    record Not(Query part) implements Query {}

    /// One stretch of this kind in which `part` holds; with {@link All} as part, any such stretch.
    ///
    /// @param part asks for words alone
    record Inside(Stretch where, Query part) implements Query {
        public Inside {
            Placed.checkWords(part);
        }
    }

    /// A heading field that holds any of `values`.
    record Coded(CodeField field, List<String> values) implements Fact {
        public Coded {
            values = List.copyOf(values);
        }
    }

    /// A cable of one of these classifications.
    record Classified(Set<Classification> levels) implements Fact {
        public Classified {
            levels = Set.copyOf(levels);
        }
    }

    /// A cable of which one date falls within these days (UTC), both included; an open end is
    /// empty, never both.
    record Dated(DateField field, Optional<LocalDate> first, Optional<LocalDate> last)
            implements Fact {}
}
