package cables.engine;

import cables.query.MarkingTest;

import java.util.List;

/// A question as a matcher needs it: what to look for in the words of one cable.
///
/// An engine makes it from a query, with the forms that its index holds for each word.
public sealed interface Clue {

    /// Words side by side, in order, within one region.
    record Run(List<FormTest> words) implements Clue {
        public Run {
            words = List.copyOf(words);
        }
    }

    /// All of the parts.
    record All(List<Clue> parts) implements Clue {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Any of the parts.
    record Any(List<Clue> parts) implements Clue {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Not the part; shows nothing.
    record None(Clue part) implements Clue {}

    /// The part, in the SUBJECT line alone.
    record InSubject(Clue part) implements Clue {}

    /// One paragraph that bears any of the markings and matches the part.
    record InMarking(List<MarkingTest> markings, Clue part) implements Clue {
        public InMarking {
            markings = List.copyOf(markings);
        }
    }

    /// Settled by the index, without any words to show: a date, a TAGS code.
    record Settled() implements Clue {}
}
