package cables.engine;

import cables.query.Distance;
import cables.query.Stretch;

import java.util.List;

/// A question as a matcher needs it: what to look for in the words of one cable.
///
/// An engine makes it from a query, with the forms that its index holds for each word.
public sealed interface Clue {

    /// Words side by side, in order, within one region.
    ///
    /// @param letters of each word, where they must agree in case and accents, see {@link
    ///   Casing#letters}; empty where they need not
    record Run(List<FormTest> words, List<String> letters) implements Clue {
        public Run {
            words = List.copyOf(words);
            letters = List.copyOf(letters);
        }

        /// Words in any case.
        public Run(List<FormTest> words) {
            this(words, List.of());
        }
    }

    /// The left side with the right side near it, no word counting for both; either is a run, near
    /// something itself, or any of those.
    record Near(Clue left, Clue right, Distance distance) implements Clue {}

    /// The left side without the right side near it.
    record Apart(Clue left, Clue right, Distance distance) implements Clue {}

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

    /// At least so many of the parts.
    record Some(int least, List<Clue> parts) implements Clue {
        public Some {
            parts = List.copyOf(parts);
        }
    }

    /// Not the part; shows nothing.
    record None(Clue part) implements Clue {}

    /// One stretch of this kind in which the part holds.
    record Inside(Stretch where, Clue part) implements Clue {}

    /// Settled without the words of the cable: a date, a TAGS code.
    record Settled(boolean holds) implements Clue {}
}
