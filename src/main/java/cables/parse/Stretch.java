package cables.parse;

import cables.cable.Located;
import cables.cable.Passage;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;

/// A part of the visible text, given to one reader, which sees nothing else. Places are those of
/// the view.
record Stretch(View view, int from, int to) {

    String text() {
        return view.text().substring(from, to);
    }

    /// The text on one line: runs of white space become one blank.
    String oneLine() {
        return Chars.oneLine(text());
    }

    char at(int place) {
        return view.text().charAt(place);
    }

    int length() {
        return to - from;
    }

    boolean isBlank() {
        return Chars.skipSpace(view.text(), from, to) == to;
    }

    Span span() {
        return view.span(from, to);
    }

    List<Span> pieces() {
        return view.pieces(from, to);
    }

    Passage passage() {
        return view.passage(from, to);
    }

    <T> Located<T> locate(T value) {
        return new Located<>(value, span());
    }

    Stretch from(int place) {
        return new Stretch(view, Math.min(place, to), to);
    }

    Stretch upTo(int place) {
        return new Stretch(view, from, Math.max(place, from));
    }

    Stretch between(int start, int end) {
        return new Stretch(view, start, end);
    }

    /// Without white space at both ends.
    Stretch strip() {
        int start = Chars.skipSpace(view.text(), from, to);
        return new Stretch(view, start, Chars.skipSpaceBack(view.text(), start, to));
    }

    /// Its lines, without their ends; the last one may be empty.
    List<Stretch> lines() {
        var lines = new ArrayList<Stretch>();
        int at = from;
        while (at < to) {
            int end = Chars.lineEnd(view.text(), at, to);
            lines.add(new Stretch(view, at, end));
            at = Chars.nextLine(view.text(), end, to);
        }
        return lines;
    }

    /// The end of the line that `place` stands in, within this stretch.
    int lineEnd(int place) {
        return Chars.lineEnd(view.text(), place, to);
    }

    /// Where the line after the one that ends at `lineEnd` starts, within this stretch.
    int nextLine(int lineEnd) {
        return Chars.nextLine(view.text(), lineEnd, to);
    }
}
