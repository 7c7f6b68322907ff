package cables.query;

import java.util.List;

/// A kind of stretch of a cable's text within which words must meet.
public sealed interface Stretch {

    /// The SUBJECT.
    record Subject() implements Stretch {}

    /// One paragraph or one heading line, SUBJECT and signature included: `/p`.
    record Paragraph() implements Stretch {}

    /// One sentence: `/s`.
    record Sentence() implements Stretch {}

    /// One paragraph that bears any of the markings: `mark:C`.
    record Marked(List<MarkingTest> markings) implements Stretch {
        public Marked {
            markings = List.copyOf(markings);
        }
    }

    /// One paragraph that has a number within any of the ranges: `para:3`.
    record Numbered(List<Numbers> numbers) implements Stretch {
        public Numbered {
            numbers = List.copyOf(numbers);
        }
    }

    /// Paragraph numbers from `first` to `last`, both included.
    record Numbers(int first, int last) {

        /// Above the number of any paragraph.
        public static final int NO_LAST = 999_999;

        /// Whether a paragraph of this number is meant.
        public boolean contain(int number) {
            return first <= number && number <= last;
        }
    }
}
