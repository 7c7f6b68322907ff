package cables.desk;

import cables.cable.Passage;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;

/// Carries marked words through re-flowing and wrapping: in the text, their ends are two characters
/// that no text holds, until the lines are there.
public final class MarkedText {

    /// Two that Unicode has set aside for use within a program.
    private static final char OPEN = '\ufdd0';

    private static final char CLOSE = '\ufdd1';

    private boolean open;

    /// A stretch of a line.
    ///
    /// @param starts whether it is the start of what is marked
    /// @param ends whether it is the end of what is marked
    public record Piece(String text, boolean marked, boolean starts, boolean ends) {}

    /// The text of a passage with its marked words.
    ///
    /// @param marks stretches of the raw text, ascending
    public static String of(Passage passage, List<Span> marks) {
        return of(
                passage.text(), marks.stream().flatMap(it -> passage.ofRaw(it).stream()).toList());
    }

    private static String of(String text, List<Span> marks) {
        var marked = new StringBuilder();
        int at = 0;
        for (var mark : marks) {
            if (mark.start() >= at) {
                marked.append(clean(text.substring(at, mark.start()))).append(OPEN);
                marked.append(clean(mark.of(text))).append(CLOSE);
                at = mark.end();
            }
        }
        return marked.append(clean(text.substring(at))).toString();
    }

    private static String clean(String text) {
        return text.replace(OPEN, '\ufffd').replace(CLOSE, '\ufffd');
    }

    /// A line in stretches; a mark that is not closed in it goes on in the next.
    public List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        boolean started = false;
        int at = 0;
        while (at < line.length()) {
            int end = open ? line.indexOf(CLOSE, at) : line.indexOf(OPEN, at);
            var text = line.substring(at, end < 0 ? line.length() : end);
            if (open || !text.isEmpty()) {
                pieces.add(new Piece(text, open, open && started, open && end >= 0));
            }
            started = !open && end >= 0;
            open = (end >= 0) != open;
            at = end < 0 ? line.length() : end + 1;
        }
        return pieces;
    }
}
