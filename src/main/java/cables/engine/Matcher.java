package cables.engine;

import cables.engine.Places.Window;
import cables.query.Distance;
import cables.query.Stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells whether a clue holds in a cable, and by which words: the one place that says what NEAR and
/// its kin mean, asked by the index and by all that marks words.
public final class Matcher {

    static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(Match::first).thenComparingInt(Match::last);

    private final Places places;

    public Matcher(Places places) {
        this.places = places;
    }

    /// Whether the clue holds in the cable.
    public boolean holds(Clue clue) {
        return holds(clue, Window.EVERYWHERE);
    }

    /// The words by which the clue holds, in no order; empty where it does not, and none where it
    /// holds without any.
    Optional<List<Spot>> find(Clue clue) {
        return find(clue, Window.EVERYWHERE);
    }

    private boolean holds(Clue clue, Window window) {
        return switch (clue) {
            case Clue.Run run -> !spots(run, window).isEmpty();
            case Clue.Near near ->
                    pairs(near.left(), near.right(), near.distance(), window)
                            .anyMatch(Pairs::exist);
            case Clue.Apart apart -> !matches(apart, window).isEmpty();
            case Clue.All(var parts) -> parts.stream().allMatch(it -> holds(it, window));
            case Clue.Any(var parts) -> parts.stream().anyMatch(it -> holds(it, window));
            case Clue.Some(var least, var parts) ->
                    parts.stream().filter(it -> holds(it, window)).limit(least).count() == least;
            case Clue.None(var part) -> !holds(part, window);
            case Clue.Inside(var where, var part) ->
                    stretches(where, window).anyMatch(it -> holds(part, it));
            case Clue.Settled(var holds) -> holds;
        };
    }

    private Optional<List<Spot>> find(Clue clue, Window window) {
        return switch (clue) {
            case Clue.Run run -> some(spots(run, window));
            case Clue.Near near ->
                    some(
                            spots(
                                    pairs(near.left(), near.right(), near.distance(), window)
                                            .flatMap(it -> it.paired().stream())));
            case Clue.Apart apart -> some(spots(matches(apart, window).stream()));
            case Clue.All(var parts) -> atLeast(parts.size(), parts, window);
            case Clue.Any(var parts) -> atLeast(1, parts, window);
            case Clue.Some(var least, var parts) -> atLeast(least, parts, window);
            case Clue.None(var part) ->
                    holds(part, window) ? Optional.empty() : Optional.of(List.of());
            case Clue.Inside(var where, var part) ->
                    joined(stretches(where, window).map(it -> find(part, it)).toList(), 1);
            case Clue.Settled(var holds) -> holds ? Optional.of(List.of()) : Optional.empty();
        };
    }

    private Optional<List<Spot>> atLeast(int least, List<Clue> parts, Window window) {
        return joined(parts.stream().map(it -> find(it, window)).toList(), least);
    }

    private static Optional<List<Spot>> joined(List<Optional<List<Spot>>> all, int least) {
        var found = all.stream().flatMap(Optional::stream).toList();
        return found.size() < least
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(List::stream).toList());
    }

    private static Optional<List<Spot>> some(List<Spot> spots) {
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots);
    }

    private static List<Spot> spots(Stream<Match> matches) {
        return matches.flatMap(it -> it.spots().stream()).distinct().toList();
    }

    /// The matches of what has a place in the text, by ascending position.
    private List<Match> matches(Clue clue, Window window) {
        return switch (clue) {
            case Clue.Run run -> spots(run, window).stream().map(Match::of).toList();
            case Clue.Any(var parts) ->
                    inOrder(parts.stream().flatMap(it -> matches(it, window).stream()));
            case Clue.Near near ->
                    inOrder(
                            pairs(near.left(), near.right(), near.distance(), window)
                                    .flatMap(it -> it.joined().stream()));
            case Clue.Apart apart ->
                    inOrder(
                            pairs(apart.left(), apart.right(), apart.distance(), window)
                                    .flatMap(it -> it.alone().stream()));
            case Clue.All all -> throw noPlace(all);
            case Clue.Some some -> throw noPlace(some);
            case Clue.None none -> throw noPlace(none);
            case Clue.Inside inside -> throw noPlace(inside);
            case Clue.Settled settled -> throw noPlace(settled);
        };
    }

    private static IllegalArgumentException noPlace(Clue clue) {
        return new IllegalArgumentException("has no place in the text: " + clue);
    }

    private static List<Match> inOrder(Stream<Match> matches) {
        return matches.sorted(IN_ORDER).toList();
    }

    /// The two sides, region by region where a distance could reach over the gap between two.
    private Stream<Pairs> pairs(Clue left, Clue right, Distance distance, Window window) {
        var windows =
                distance.words() <= Region.GAP
                        ? Stream.of(window)
                        : stretches(new Stretch.Paragraph(), window);
        return windows.map(it -> new Pairs(matches(left, it), matches(right, it), distance));
    }

    /// The stretches within a window; the window itself where it is such a stretch, or part of one.
    private Stream<Window> stretches(Stretch where, Window window) {
        var within = places.stretches(where).stream().filter(window::contains).toList();
        return within.isEmpty() && where instanceof Stretch.Paragraph
                ? Stream.of(window)
                : within.stream();
    }

    private List<Spot> spots(Clue.Run run, Window window) {
        var all = places.spots(run);
        var from = firstFrom(all, window.first());
        var within = new ArrayList<Spot>();
        for (var i = from; i < all.size() && all.get(i).first() <= window.last(); i++) {
            if (all.get(i).last() <= window.last()) {
                within.add(all.get(i));
            }
        }
        return within;
    }

    private static int firstFrom(List<Spot> spots, int position) {
        var low = 0;
        var high = spots.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (spots.get(middle).first() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
