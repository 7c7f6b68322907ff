package cables.parse;

import java.util.ArrayList;
import java.util.List;

/// All MRN lines of a text, in order: at line starts in any case, in mid-line in capitals only.
final class MrnLines {

    private MrnLines() {}

    static List<MrnLine> in(CharSequence text) {
        var found = new ArrayList<MrnLine>();
        int to = text.length();
        boolean lineStart = true;
        char before = '\n';
        for (int at = 0; at < to; at++) {
            char c = text.charAt(at);
            if (isStart(c, before, lineStart)) {
                MrnLine.at(text, at, to, lineStart).ifPresent(found::add);
                at = found.isEmpty() ? at : Math.max(at, found.getLast().span().end() - 1);
            }
            lineStart = Chars.isLineEnd(c) || (lineStart && Chars.isSpace(c));
            before = c;
        }
        return found;
    }

    private static boolean isStart(char c, char before, boolean lineStart) {
        boolean inWord = before < 128 && Character.isLetterOrDigit(before);
        return !inWord && (Chars.isUpper(c) || (lineStart && Chars.isLower(c)));
    }
}
