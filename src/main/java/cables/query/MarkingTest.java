package cables.query;

import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;

/// What is asked of a paragraph's portion marking.
public sealed interface MarkingTest {

    /// Whether a paragraph so marked passes.
    boolean accepts(PortionMarking marking);

    /// This level with any control or none: `mark:C` finds C, C/NF and C/REL.
    record OfLevel(Level level) implements MarkingTest {
        @Override
        public boolean accepts(PortionMarking marking) {
            return marking.level() == level;
        }
    }

    /// This marking and no other: `mark:=C` does not find C/NF.
    record Exactly(PortionMarking marking) implements MarkingTest {
        @Override
        public boolean accepts(PortionMarking other) {
            return other.equals(marking);
        }
    }

    /// Any level that bears this control: `mark:NF`. `REL` finds every `REL TO ...`.
    record Bears(String control) implements MarkingTest {
        @Override
        public boolean accepts(PortionMarking marking) {
            return marking.controls().stream()
                    .anyMatch(it -> it.equals(control) || it.startsWith(control + " "));
        }
    }
}
