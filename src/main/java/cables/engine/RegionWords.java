package cables.engine;

import cables.cable.Span;

import java.util.Arrays;

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

    int size() {
        return count;
    }

    int position(int word) {
        return positions[word];
    }

    boolean isAccepted(int word, FormTest test) {
        return test.accepts(forms, formStart(word), formEnds[word], hashes[word]);
    }

    /// Where the words from `first` to `last` stand in the text of the region's passage.
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
