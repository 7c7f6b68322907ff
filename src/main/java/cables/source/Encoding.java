package cables.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Turns bytes into text: a byte order mark decides; else it is UTF-8 if it can be, else
/// Windows-1252.
///
/// Line ends are left as they are; a byte order mark is not part of the text.
final class Encoding {

    private static final char REPLACEMENT = '\uFFFD';

    /// Longest first: the mark of UTF-32LE begins with that of UTF-16LE.
    private static final List<Mark> MARKS =
            List.of(
                    new Mark(Charset.forName("UTF-32LE"), "fffe0000"),
                    new Mark(Charset.forName("UTF-32BE"), "0000feff"),
                    new Mark(StandardCharsets.UTF_8, "efbbbf"),
                    new Mark(StandardCharsets.UTF_16LE, "fffe"),
                    new Mark(StandardCharsets.UTF_16BE, "feff"));

    private static final char[] WINDOWS_1252 = windows1252();

    /// A byte order mark, in hexadecimal, and the encoding it stands for.
    private record Mark(Charset charset, String hex) {
        int length() {
            return hex.length() / 2;
        }

        boolean opens(byte[] text) {
            return text.length >= length()
                    && HexFormat.of().formatHex(text, 0, length()).equals(hex);
        }
    }

    /// Whether the bytes say that they are text although they may hold NULs.
    static boolean isMarked(byte[] bytes) {
        return mark(bytes).isPresent();
    }

    /// The text; empty when the bytes are not in the encoding that their mark claims.
    static Optional<String> decode(byte[] bytes) {
        var mark = mark(bytes);
        return mark.isEmpty() ? Optional.of(unmarked(bytes)) : marked(bytes, mark.get());
    }

    private static Optional<Mark> mark(byte[] bytes) {
        return MARKS.stream().filter(it -> it.opens(bytes)).findFirst();
    }

    private static Optional<String> marked(byte[] bytes, Mark mark) {
        var rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
        // an editor's mark on a file that is not UTF-8 after all loses nothing
        return mark.charset().equals(StandardCharsets.UTF_8)
                ? Optional.of(unmarked(rest))
                : strictly(rest, mark.charset());
    }

    private static String unmarked(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // the replacement character stands for a malformed sequence, or for itself
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> fromWindows1252(bytes));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static String fromWindows1252(byte[] bytes) {
        var text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = WINDOWS_1252[bytes[i] & 0xFF];
        }
        return new String(text);
    }

    /// The five bytes that Windows-1252 leaves undefined become the control characters of their
    /// number.
    private static char[] windows1252() {
        var table = new char[256];
        for (int i = 0; i < table.length; i++) {
            char c = new String(new byte[] {(byte) i}, Charset.forName("windows-1252")).charAt(0);
            table[i] = c == REPLACEMENT ? (char) i : c;
        }
        return table;
    }

    private Encoding() {}
}
