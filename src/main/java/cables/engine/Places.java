package cables.engine;

import cables.query.Stretch;

import java.util.List;

/// Where the words of one cable stand, by position: those of a region in a row, those of the next
/// {@link Region#GAP} further on.
public interface Places {

    /// The places of a run, by ascending position of its first word.
    List<Spot> spots(Clue.Run run);

    /// The stretches of a kind, in order.
    List<Window> stretches(Stretch where);

    /// Positions from `first` to `last`, both included.
    record Window(int first, int last) {

        /// All positions there are.
        static final Window EVERYWHERE = new Window(0, Integer.MAX_VALUE);

        boolean contains(Window other) {
            return first <= other.first && other.last <= last;
        }
    }
}
