package cables.lucene;

import cables.engine.Casing;
import cables.engine.Casing.Shape;
import cables.engine.Clue;
import cables.engine.FormTest;
import cables.engine.Places;
import cables.engine.Region;
import cables.engine.Spot;
import cables.query.Stretch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The places of words as the index has them, of one cable after the other. For one thread.
final class IndexPlaces implements Places {

    private static final int[] NONE = {};

    private final Map<Forms, TermPositions> words = new HashMap<>();
    private final Map<String, TermPositions> markers = new HashMap<>();
    private final Map<Stretch, TermPositions> starts = new HashMap<>();

    private final Map<Forms, int[]> wordsHere = new HashMap<>();
    private final Map<String, int[]> markersHere = new HashMap<>();
    private final Map<Clue.Run, List<Spot>> spots = new HashMap<>();
    private final Map<Stretch, List<Window>> stretches = new HashMap<>();

    /// Reads the positions of some forms from now on.
    void read(Forms forms, TermPositions positions) {
        words.put(forms, positions);
    }

    /// Reads the positions of a marker from now on.
    void read(String marker, TermPositions positions) {
        markers.put(marker, positions);
    }

    /// Reads where stretches of a kind start from now on.
    void read(Stretch where, TermPositions positions) {
        starts.put(where, positions);
    }

    /// Goes on to another cable, later than the one before.
    void load(int document) throws IOException {
        spots.clear();
        stretches.clear();
        for (var word : words.entrySet()) {
            wordsHere.put(word.getKey(), word.getValue().in(document));
        }
        for (var marker : markers.entrySet()) {
            markersHere.put(marker.getKey(), marker.getValue().in(document));
        }
        for (var start : starts.entrySet()) {
            stretches.put(start.getKey(), stretches(start.getValue().in(document)));
        }
    }

    private int[] marker(String term) {
        return markersHere.getOrDefault(term, NONE);
    }

    @Override
    public List<Spot> spots(Clue.Run run) {
        return spots.computeIfAbsent(run, this::find);
    }

    private List<Spot> find(Clue.Run run) {
        var found = new ArrayList<Spot>();
        for (var first : positions(run.words().getFirst())) {
            if (isRun(run, first)) {
                found.add(new Spot(run, first, first + run.words().size() - 1));
            }
        }
        return found;
    }

    private int[] positions(FormTest word) {
        return word instanceof Forms forms ? wordsHere.getOrDefault(forms, NONE) : NONE;
    }

    private boolean isRun(Clue.Run run, int first) {
        for (var i = 0; i < run.words().size(); i++) {
            var here = i == 0 || isAt(run.words().get(i), first + i);
            if (!here
                    || (!run.letters().isEmpty() && !isWritten(run.letters().get(i), first + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(FormTest word, int position) {
        return (word instanceof Forms forms && forms.isAny())
                || Arrays.binarySearch(positions(word), position) >= 0;
    }

    private boolean isWritten(String letters, int position) {
        var shape = Casing.shape(letters, 0, letters.length());
        return switch (shape) {
            case NONE -> true;
            case OTHER -> Arrays.binarySearch(marker(Markers.written(letters)), position) >= 0;
            case LOWER, UPPER, CAPITAL -> shapeAt(position) == shape;
        };
    }

    private Shape shapeAt(int position) {
        var latest = lastBy(marker(Markers.END), position);
        var shape = Shape.LOWER;
        for (var other : Shape.values()) {
            var changed = lastBy(marker(Markers.shape(other)), position);
            if (changed > latest) {
                latest = changed;
                shape = other;
            }
        }
        return shape;
    }

    /// The last of some positions that is not behind `position`; -1 where there is none.
    private static int lastBy(int[] positions, int position) {
        var found = Arrays.binarySearch(positions, position);
        var index = found >= 0 ? found : -found - 2;
        return index < 0 ? -1 : positions[index];
    }

    @Override
    public List<Window> stretches(Stretch where) {
        return stretches.computeIfAbsent(
                where, it -> it instanceof Stretch.Sentence ? sentences() : regions());
    }

    private List<Window> regions() {
        var regions = new ArrayList<Window>();
        var start = 0;
        for (var end : marker(Markers.END)) {
            regions.add(new Window(start + 1, end - 1));
            start = end + Region.GAP;
        }
        return regions;
    }

    private List<Window> sentences() {
        var sentences = new ArrayList<Window>();
        var starts = marker(Markers.SENTENCE);
        var next = 0;
        for (var region : regions()) {
            var first = region.first();
            while (next < starts.length && starts[next] <= region.last()) {
                sentences.add(new Window(first, starts[next] - 1));
                first = starts[next++];
            }
            if (first <= region.last()) {
                sentences.add(new Window(first, region.last()));
            }
        }
        return sentences;
    }

    /// The regions that start at these positions.
    private List<Window> stretches(int[] starts) {
        var ends = marker(Markers.END);
        var stretches = new ArrayList<Window>();
        var previous = -1;
        for (var start : starts) {
            if (start != previous) {
                var end = ends[-Arrays.binarySearch(ends, start) - 1];
                stretches.add(new Window(start + 1, end - 1));
            }
            previous = start;
        }
        return stretches;
    }
}
