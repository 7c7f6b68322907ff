package cables.engine;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A region of a cable with its words, their forms side by side in one array.
final class RegionWords {

    private final Region region;
    private char[] forms;
    private int[] formEnds;
    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private int[] positions;
    private int count;

    private RegionWords(Region region) {
        this.region = region;
        var guess = region.passage().text().length() / 5 + 4;
        forms = new char[guess * 6];
        formEnds = new int[guess];
        hashes = new int[guess];
        starts = new int[guess];
        ends = new int[guess];
        positions = new int[guess];
    }

    static RegionWords of(Region region, WordScanner scanner) {
        var words = new RegionWords(region);
        scanner.reset(region.passage().text());
        while (scanner.next()) {
            words.add(scanner);
        }
        return words;
    }

    private void add(WordScanner scanner) {
        grow(scanner.length());
        var from = formStart(count);
        System.arraycopy(scanner.buffer(), 0, forms, from, scanner.length());
        formEnds[count] = from + scanner.length();
        hashes[count] = hash(from, formEnds[count]);
        starts[count] = scanner.start();
        ends[count] = scanner.end();
        positions[count] = (count == 0 ? 0 : positions[count - 1]) + (scanner.isSibling() ? 0 : 1);
        count++;
    }

    private void grow(int more) {
        if (formStart(count) + more > forms.length) {
            forms = Arrays.copyOf(forms, Math.max(forms.length * 2, forms.length + more));
        }
        if (count == starts.length) {
            formEnds = Arrays.copyOf(formEnds, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            positions = Arrays.copyOf(positions, count * 2);
        }
    }

    private int formStart(int word) {
        return word == 0 ? 0 : formEnds[word - 1];
    }

    /// As `String.hashCode` has it.
    private int hash(int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + forms[i];
        }
        return hash;
    }

    Region region() {
        return region;
    }

    /// The position of the last word, counted from 1; 0 where there is none.
    int lastPosition() {
        return count == 0 ? 0 : positions[count - 1];
    }

    /// What is done with a run, by the positions of its first and last word.
    @FunctionalInterface
    interface RunVisit {
        void run(int first, int last);
    }

    /// Visits the runs of words side by side that a clue accepts, by ascending position.
    void runs(Clue.Run run, RunVisit visit) {
        for (var first = 0; first < count; first++) {
            if (isAccepted(first, run, 0)) {
                var last = endOfRun(run, first);
                if (last >= 0) {
                    visit.run(positions[first], positions[last]);
                }
            }
        }
    }

    /// The index of the last word of a run that starts at `first`, or -1.
    private int endOfRun(Clue.Run run, int first) {
        var at = first;
        for (var i = 1; i < run.words().size() && at >= 0; i++) {
            at = acceptedAt(run, i, at, positions[at] + 1);
        }
        return at;
    }

    /// The index of a word at `position` that is the run's `part`th, looked for behind `from`, or
    /// -1.
    private int acceptedAt(Clue.Run run, int part, int from, int position) {
        for (var i = from + 1; i < count && positions[i] <= position; i++) {
            if (positions[i] == position && isAccepted(i, run, part)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAccepted(int word, Clue.Run run, int part) {
        return run.words().get(part).accepts(forms, formStart(word), formEnds[word], hashes[word])
                && (run.letters().isEmpty() || run.letters().get(part).equals(letters(word)));
    }

    private String letters(int word) {
        return Casing.letters(region.passage().text().substring(starts[word], ends[word]));
    }

    /// The positions at which sentences start, ascending.
    List<Integer> sentences() {
        var firsts = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) {
            if (i == 0
                    || (positions[i] != positions[i - 1]
                            && Sentences.startBetween(
                                    region.passage().text(), ends[i - 1], starts[i]))) {
                firsts.add(positions[i]);
            }
        }
        return firsts;
    }

    /// Where the words from one position to another stand in the text of the region's passage.
    Span span(int first, int last) {
        return new Span(starts[wordAt(first)], ends[wordAt(last)]);
    }

    private int wordAt(int position) {
        return Arrays.binarySearch(positions, 0, count, position);
    }
}
