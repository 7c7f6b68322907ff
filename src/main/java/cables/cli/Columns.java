package cables.cli;

import java.util.ArrayList;
import java.util.List;

/// The columns that text takes on a terminal, and how much of a text fits into some: wide letters
/// take two, combining ones none.
final class Columns {

    private static final String MORE = "…";

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isJoined(c) ? 0 : isWide(c) ? 2 : 1;
        };
    }

    /// The vowels and finals that a Korean syllable is put together from.
    private static boolean isJoined(int c) {
        return c >= 0x1160 && c <= 0x11ff;
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0x30ff)
                || (c >= 0x3100 && c <= 0x33ff)
                || (c >= 0xa000 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff01 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff);
    }

    /// How many units of `text` fit, from `start` on.
    private static int fitting(String text, int start, int columns) {
        int at = start;
        int taken = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            taken += of(c);
            if (taken > columns) {
                break;
            }
            at += Character.charCount(c);
        }
        return at - start;
    }

    /// The start of `text`, with `…` behind it where there is more.
    static String start(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 2 ? cut(columns) : text.substring(0, fitting(text, 0, columns - 1)) + MORE;
    }

    /// The end of `text`, with `…` before it where there is more.
    static String end(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int at = text.length();
        int taken = 1;
        while (at > 0 && taken + of(text.codePointBefore(at)) <= columns) {
            at -= Character.charCount(text.codePointBefore(at));
            taken += of(text.codePointAt(at));
        }
        return cut(columns) + afterMarks(text.substring(at));
    }

    private static String cut(int columns) {
        return columns < 1 ? "" : MORE;
    }

    /// Without the marks at its head that belong to a letter which is not there any more.
    private static String afterMarks(String text) {
        int at = 0;
        while (at < text.length() && of(text.codePointAt(at)) == 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(at);
    }

    /// `text` in pieces that fit, broken behind blanks where there are any; joined, they are it.
    static List<String> pieces(String text, int columns) {
        var pieces = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int one = Character.charCount(text.codePointAt(at));
            int end = breakBefore(text, at, at + Math.max(one, fitting(text, at, columns)));
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    /// Behind the last blank up to `end` that has a word before it; `end` where there is none.
    private static int breakBefore(String text, int start, int end) {
        if (end == text.length()) {
            return end;
        }
        int blank = end;
        while (blank > start && text.charAt(blank) != ' ') {
            blank--;
        }
        return text.substring(start, blank).isBlank() ? end : blank + 1;
    }
}
