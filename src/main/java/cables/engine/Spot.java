package cables.engine;

/// A run of words at its place in a cable.
///
/// @param first,last the positions of its first and its last word
public record Spot(Clue.Run run, int first, int last) {

    boolean overlaps(Spot other) {
        return first <= other.last && other.first <= last;
    }

    /// By how much the nearest positions of two runs that do not overlap differ.
    int distance(Spot other) {
        return last < other.first ? other.first - last : first - other.last;
    }
}
