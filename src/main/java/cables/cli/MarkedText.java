package cables.cli;

import cables.cable.Passage;
import cables.cable.Span;

import java.util.List;

/// Carries marked words through re-flowing and wrapping: in the text, their ends are two characters
/// that no text holds, until the lines are there.
final class MarkedText {

    /// Two that Unicode has set aside for use within a program.
    private static final char OPEN = '\ufdd0';

    private static final char CLOSE = '\ufdd1';

    private final Style style;
    private boolean open;
    private boolean started;

    MarkedText(Style style) {
        this.style = style;
    }

    /// The text of a passage with its marked words.
    ///
    /// @param marks stretches of the raw text, ascending
    static String of(Passage passage, List<Span> marks) {
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

    /// A line as it is printed; a mark that is not closed in it goes on in the next.
    String printed(String line) {
        var printed = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = open ? line.indexOf(CLOSE, at) : line.indexOf(OPEN, at);
            var piece = line.substring(at, end < 0 ? line.length() : end);
            printed.append(open ? style.marked(shown(piece, end >= 0)) : piece);
            started = !open && end >= 0;
            open = (end >= 0) != open;
            at = end < 0 ? line.length() : end + 1;
        }
        return printed.toString();
    }

    /// A stretch of a mark, with the signs that stand at its ends.
    private String shown(String piece, boolean ends) {
        return (started ? "«" : "") + piece + (ends ? "»" : "");
    }
}
