package cables.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Runs of words that together make a clue hold, each at its place.
///
/// @param spots by ascending position, none overlapping
record Match(List<Spot> spots) {

    static Match of(Spot spot) {
        return new Match(List.of(spot));
    }

    Match with(Match other) {
        var all = new ArrayList<>(spots);
        all.addAll(other.spots);
        all.sort(Comparator.comparingInt(Spot::first));
        return new Match(all);
    }

    int first() {
        return spots.getFirst().first();
    }

    int last() {
        return spots.getLast().last();
    }

    /// Whether the other one is near, and shares no word with this one.
    ///
    /// @param words by how much the positions of their nearest words may differ
    /// @param ordered whether all of this one must come before the other
    boolean isNear(Match other, int words, boolean ordered) {
        if (ordered) {
            return last() < other.first() && other.first() - last() <= words;
        }
        var nearest = Integer.MAX_VALUE;
        for (var spot : spots) {
            for (var another : other.spots) {
                if (spot.overlaps(another)) {
                    return false;
                }
                nearest = Math.min(nearest, spot.distance(another));
            }
        }
        return nearest <= words;
    }
}
