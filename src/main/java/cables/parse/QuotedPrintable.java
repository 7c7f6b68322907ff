package cables.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The signs of quoted-printable, as mail writes them: `=C2=B6` for a pilcrow, `=20` for a blank
/// before a line end, a `=` where a line goes on below.
final class QuotedPrintable {

    private static final int FEWEST = 3;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private QuotedPrintable() {}

    /// Whether a text is written so: the signs stand where nothing else accounts for them.
    static boolean is(String text) {
        int found = 0;
        for (int at = text.indexOf('=');
                at >= 0 && found < FEWEST;
                at = text.indexOf('=', at + 1)) {
            boolean alone = at == 0 || text.charAt(at - 1) != '=';
            boolean breaks = at + 1 < text.length() && Chars.isLineEnd(text.charAt(at + 1));
            found += alone && (breaks || end(text, at) > at) ? 1 : 0;
        }
        return found >= FEWEST;
    }

    /// Where the signs end that stand for the character at `at`; `at` when none stand there.
    static int end(String text, int at) {
        int first = octet(text, at);
        int bytes = first < 0 ? 0 : first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 1;
        for (int i = 1; i < bytes; i++) {
            if ((octet(text, at + 3 * i) & ~0x3f) != 0x80) {
                return at + 3;
            }
        }
        return at + 3 * bytes;
    }

    /// The character that the signs stand for, in UTF-8 or else in Windows-1252.
    static char character(String text, int at, int end) {
        var bytes = new byte[(end - at) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) octet(text, at + 3 * i);
        }
        var charset = bytes.length > 1 ? StandardCharsets.UTF_8 : WINDOWS_1252;
        return new String(bytes, charset).charAt(0);
    }

    /// The byte of `=C2`; -1 when no such sign stands there.
    private static int octet(String text, int at) {
        boolean sign = at + 2 < text.length() && text.charAt(at) == '=';
        int high = sign ? digit(text.charAt(at + 1)) : -1;
        int low = sign ? digit(text.charAt(at + 2)) : -1;
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    /// Small letters are not used in it.
    private static int digit(char c) {
        return Chars.isDigit(c) || (c >= 'A' && c <= 'F') ? Character.digit(c, 16) : -1;
    }
}
