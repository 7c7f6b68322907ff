package cables.parse;

import cables.cable.Passage;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;

/// The text of a cable as its readers see it: the raw text without the splices, banners and copies
/// cut out of it.
///
/// Places in the visible text lead back to the raw text, so that every value keeps its span.
final class View {

    private final String raw;
    private final String text;

    /// Where the cuts lie in the visible text, ascending, and how far raw places are ahead from
    /// there on.
    private final int[] cutAt;

    private final int[] ahead;

    /// What `cutsUpTo` found last: places are mostly asked for in the order of the text.
    private int nearest;

    /// @param cuts raw stretches to be left out, ascending, not touching each other
    View(String raw, List<Span> cuts) {
        this.raw = raw;
        this.cutAt = new int[cuts.size()];
        this.ahead = new int[cuts.size()];
        this.text = cuts.isEmpty() ? raw : cutOut(cuts);
    }

    private String cutOut(List<Span> cuts) {
        var visible = new StringBuilder(raw.length());
        int at = 0;
        for (int i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            visible.append(raw, at, cut.start());
            at = cut.end();
            cutAt[i] = visible.length();
            ahead[i] = at - visible.length();
        }
        return visible.append(raw, at, raw.length()).toString();
    }

    String raw() {
        return raw;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    Stretch all() {
        return new Stretch(this, 0, text.length());
    }

    Stretch stretch(int from, int to) {
        return new Stretch(this, from, to);
    }

    /// The raw place of the visible character at `at`.
    int raw(int at) {
        int cut = cutsUpTo(at);
        return cut == 0 ? at : at + ahead[cut - 1];
    }

    /// The visible place of the raw place `place`; that of the cut when it was cut out.
    int visible(int place) {
        int at = place;
        for (int i = cutAt.length - 1; i >= 0; i--) {
            if (place >= cutAt[i] + ahead[i]) {
                return place - ahead[i];
            }
            at = Math.min(place - (i == 0 ? 0 : ahead[i - 1]), cutAt[i]);
        }
        return at;
    }

    /// The raw stretch from the visible `from` to the visible `to`, with whatever was cut out
    /// between them.
    Span span(int from, int to) {
        int start = raw(from);
        return to <= from ? new Span(start, start) : new Span(start, raw(to - 1) + 1);
    }

    /// The raw pieces that the visible stretch `[from, to)` is made of.
    List<Span> pieces(int from, int to) {
        int first = cutsUpTo(from);
        return first == cutAt.length || cutAt[first] >= to
                ? to <= from ? List.of() : List.of(span(from, to))
                : cutPieces(from, to);
    }

    private List<Span> cutPieces(int from, int to) {
        var pieces = new ArrayList<Span>();
        int at = from;
        for (int i = cutsUpTo(from); i < cutAt.length && cutAt[i] < to; i++) {
            add(pieces, at, cutAt[i]);
            at = cutAt[i];
        }
        add(pieces, at, to);
        return pieces;
    }

    private void add(List<Span> pieces, int from, int to) {
        if (from < to) {
            pieces.add(span(from, to));
        }
    }

    Passage passage(int from, int to) {
        return new Passage(text.substring(from, to), pieces(from, to));
    }

    /// The number of cuts that lie at or before the visible place `at`.
    private int cutsUpTo(int at) {
        int cuts = nearest;
        boolean holds =
                (cuts == 0 || cutAt[cuts - 1] <= at) && (cuts == cutAt.length || cutAt[cuts] > at);
        nearest = holds ? cuts : search(at);
        return nearest;
    }

    private int search(int at) {
        int low = 0;
        int high = cutAt.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cutAt[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
