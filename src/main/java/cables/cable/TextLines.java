package cables.cable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The lines of a text, numbered from 1 as an editor numbers them.
///
/// A line ends with LF, CR or both. Finding a line costs a binary search; {@link #of} one pass.
///
/// @param starts where each line starts, ascending; the first at 0
public record TextLines(String text, List<Integer> starts) {

    public TextLines {
        starts = List.copyOf(starts);
    }

    public static TextLines of(String text) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isFirstOfTwo)) {
                starts.add(i + 1);
            }
        }
        return new TextLines(text, starts);
    }

    /// How many there are; a line end at the very end begins one more, which is empty.
    public int count() {
        return starts.size();
    }

    /// The number of the line that `offset` lies in.
    public int number(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column of `offset` in its line, from 1, in characters (not in UTF-16 units).
    public int column(int offset) {
        return text.codePointCount(starts.get(number(offset) - 1), offset) + 1;
    }

    /// Where a line stands, without its line end.
    public Span span(int number) {
        int start = starts.get(number - 1);
        int end = number < starts.size() ? starts.get(number) : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// What can be seen of `span` in the first line that shows any of it; empty, at its start,
    /// where it holds nothing but blanks.
    public Span firstSeen(Span span) {
        int start = span.start();
        while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == span.end()) {
            return new Span(span.start(), span.start());
        }
        int end = Math.min(span.end(), span(number(start)).end());
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
