package cables.engine;

import cables.query.MarkingTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds in a cable the words by which it matches a question; the one matcher behind snippets and
/// marks.
///
/// A word is marked only where it takes part in a match: of `(a b) OR c`, a cable without `b` has
/// its `c` marked alone.
public final class Evidence {

    private final List<RegionWords> regions;

    private Evidence(List<RegionWords> regions) {
        this.regions = regions;
    }

    /// The marks of a cable's regions, in the order of the text, each place once.
    ///
    /// @return empty where the words alone tell that the cable does not match; a match by settled
    ///   clues has no marks
    public static Optional<List<Mark>> of(Clue clue, List<Region> regions) {
        var scanner = new WordScanner();
        var cut = regions.stream().map(it -> RegionWords.of(it, scanner)).toList();
        return new Evidence(cut).find(clue, region -> true).map(Evidence::inOrder);
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream()
                .sorted(
                        Comparator.comparingInt(Mark::region)
                                .thenComparingInt(it -> it.span().start())
                                .thenComparingInt(it -> -it.span().end()))
                .toList();
    }

    /// SUBJECT and marked paragraphs are asked of the cable, wherever in the question they stand;
    /// all else of the regions that the question has been narrowed to.
    private Optional<List<Mark>> find(Clue clue, IntPredicate where) {
        return switch (clue) {
            case Clue.Run run -> run(run, where);
            case Clue.All all -> all(all.parts(), where);
            case Clue.Any any -> any(any.parts(), where);
            case Clue.None none ->
                    find(none.part(), where).isPresent() && !isSettled(none.part())
                            ? Optional.empty()
                            : Optional.of(List.of());
            case Clue.InSubject subject ->
                    find(subject.part(), it -> region(it).place() == Place.SUBJECT);
            case Clue.InMarking scope -> inMarking(scope);
            case Clue.Settled settled -> Optional.of(List.of());
        };
    }

    /// Whether the index alone knows if the clue holds, so that its words tell nothing.
    private static boolean isSettled(Clue clue) {
        return switch (clue) {
            case Clue.Settled settled -> true;
            case Clue.All all -> all.parts().stream().anyMatch(Evidence::isSettled);
            case Clue.Any any -> any.parts().stream().anyMatch(Evidence::isSettled);
            case Clue.None none -> isSettled(none.part());
            case Clue.InSubject subject -> isSettled(subject.part());
            case Clue.InMarking scope -> isSettled(scope.part());
            case Clue.Run run -> false;
        };
    }

    private Optional<List<Mark>> all(List<Clue> parts, IntPredicate where) {
        var marks = new ArrayList<Mark>();
        for (var part : parts) {
            var found = find(part, where);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            marks.addAll(found.get());
        }
        return Optional.of(marks);
    }

    private Optional<List<Mark>> any(List<Clue> parts, IntPredicate where) {
        var found = parts.stream().map(it -> find(it, where)).flatMap(Optional::stream).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(List::stream).toList());
    }

    private Optional<List<Mark>> inMarking(Clue.InMarking scope) {
        var marks = new ArrayList<Mark>();
        var matched = false;
        for (var i = 0; i < regions.size(); i++) {
            var here = i;
            if (accepts(scope.markings(), region(i))) {
                var found = find(scope.part(), it -> it == here);
                matched |= found.isPresent();
                found.ifPresent(marks::addAll);
            }
        }
        return matched ? Optional.of(marks) : Optional.empty();
    }

    private static boolean accepts(List<MarkingTest> tests, Region region) {
        return region.place() == Place.BODY
                && region.marking()
                        .map(marking -> tests.stream().anyMatch(it -> it.accepts(marking)))
                        .orElse(false);
    }

    private Optional<List<Mark>> run(Clue.Run run, IntPredicate where) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < regions.size(); i++) {
            if (where.test(i)) {
                addRuns(run, i, marks);
            }
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
    }

    private void addRuns(Clue.Run run, int region, List<Mark> marks) {
        var words = regions.get(region);
        for (var first = 0; first < words.size(); first++) {
            var last = endOfRun(run.words(), words, first);
            if (last >= 0) {
                marks.add(new Mark(region, words.span(first, last), run));
            }
        }
    }

    /// The index of the last word of a run that starts at `first`, or -1.
    private static int endOfRun(List<FormTest> tests, RegionWords words, int first) {
        if (!words.isAccepted(first, tests.getFirst())) {
            return -1;
        }
        var at = first;
        for (var i = 1; i < tests.size() && at >= 0; i++) {
            at = acceptedAt(tests.get(i), words, at, words.position(at) + 1);
        }
        return at;
    }

    /// The index of a word at `position` that the test accepts, looked for behind `from`, or -1.
    private static int acceptedAt(FormTest test, RegionWords words, int from, int position) {
        for (var i = from + 1; i < words.size() && words.position(i) <= position; i++) {
            if (words.position(i) == position && words.isAccepted(i, test)) {
                return i;
            }
        }
        return -1;
    }

    private Region region(int index) {
        return regions.get(index).region();
    }
}
