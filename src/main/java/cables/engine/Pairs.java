package cables.engine;

import cables.query.Distance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The pairs of two lists of matches that stand near each other.
///
/// Both lists are by ascending first position. Time is linear in the matches and in the pairs whose
/// outer ends are near enough.
final class Pairs {

    /// No more pairs of one cable are looked at, or put together, than these: what matches so often
    /// is known to match.
    private static final int MOST_SEEN = 1_000_000;

    private static final int MOST_JOINED = 10_000;

    private final List<Match> left;
    private final List<Match> right;
    private final Distance distance;
    private final int widest;

    Pairs(List<Match> left, List<Match> right, Distance distance) {
        this.left = left;
        this.right = right;
        this.distance = distance;
        this.widest = right.stream().mapToInt(it -> it.last() - it.first()).max().orElse(0);
    }

    /// What is done with each pair that is near; tells whether to go on.
    @FunctionalInterface
    private interface Visit {
        boolean goOn(int left, int right);
    }

    private void visit(Visit visit) {
        var start = 0;
        var seen = 0;
        for (var i = 0; i < left.size(); i++) {
            var one = left.get(i);
            while (start < right.size() && isTooEarly(right.get(start), one)) {
                start++;
            }
            for (var j = start; j < right.size() && !isTooLate(right.get(j), one); j++) {
                var near = one.isNear(right.get(j), distance.words(), distance.ordered());
                if ((near && !visit.goOn(i, j)) || ++seen > MOST_SEEN) {
                    return;
                }
            }
        }
    }

    /// So early that it is too early for all that follow, too.
    private boolean isTooEarly(Match other, Match one) {
        return other.first() + widest + distance.words() < one.first();
    }

    private boolean isTooLate(Match other, Match one) {
        return other.first() > one.last() + distance.words();
    }

    boolean exist() {
        var found = new boolean[1];
        visit((i, j) -> {
            found[0] = true;
            return false;
        });
        return found[0];
    }

    /// The pairs, each as one match.
    List<Match> joined() {
        var joined = new ArrayList<Match>();
        visit((i, j) -> {
            joined.add(left.get(i).with(right.get(j)));
            return joined.size() < MOST_JOINED;
        });
        joined.sort(Matcher.IN_ORDER);
        return joined;
    }

    /// The matches on either side that are in some pair.
    List<Match> paired() {
        var ofLeft = new BitSet();
        var ofRight = new BitSet();
        visit((i, j) -> {
            ofLeft.set(i);
            ofRight.set(j);
            return true;
        });
        var paired = new ArrayList<Match>();
        ofLeft.stream().mapToObj(left::get).forEach(paired::add);
        ofRight.stream().mapToObj(right::get).forEach(paired::add);
        return paired;
    }

    /// The matches on the left side that are in no pair.
    List<Match> alone() {
        var ofLeft = new BitSet();
        visit((i, j) -> {
            ofLeft.set(i);
            return true;
        });
        var alone = new ArrayList<Match>();
        for (var i = 0; i < left.size(); i++) {
            if (!ofLeft.get(i)) {
                alone.add(left.get(i));
            }
        }
        return alone;
    }
}
