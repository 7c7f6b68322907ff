package cables.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds in a cable the words by which it matches a question, for snippets and marks.
///
/// A word is marked only where it takes part in a match: of `(a b) OR c`, a cable without `b` has
/// its `c` marked alone.
public final class Evidence {

    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparingInt(Mark::region)
                    .thenComparingInt(it -> it.span().start())
                    .thenComparingInt(it -> -it.span().end());

    private Evidence() {}

    /// The marks of a cable's regions, in the order of the text, each run at each place once.
    ///
    /// @return empty where the cable does not match; a match by settled clues has no marks
    public static Optional<List<Mark>> of(Clue clue, List<Region> regions) {
        var places = new TextPlaces(regions);
        return new Matcher(places)
                .find(clue)
                .map(spots ->
                        spots.stream().distinct().map(places::mark).sorted(IN_ORDER).toList());
    }
}
