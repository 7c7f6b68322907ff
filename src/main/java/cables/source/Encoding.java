package cables.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns bytes into text: a byte order mark decides; else it is UTF-16 if every other byte is NUL,
/// else UTF-8 as far as it can be, and Windows-1252 where it cannot.
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

    /// Those that are no bytes of Windows-1252 left undefined.
    private static final Pattern CONTROLS =
            Pattern.compile("[\u0080-\u009F&&[^\u0081\u008D\u008F\u0090\u009D]]");

    private static final char[] WINDOWS_1252 = windows1252();

    /// Enough bytes to tell UTF-16 from text that holds a NUL, and from a few bytes of anything.
    private static final int SAMPLE = 4096;

    private static final int SHORTEST = 32;

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

    /// Whether the bytes are those of a text that may hold NULs.
    static boolean mayHoldNul(byte[] bytes) {
        return mark(bytes).isPresent() || wide(bytes).isPresent();
    }

    /// The text; empty when the bytes are not in the encoding that their mark claims.
    static Optional<String> decode(byte[] bytes) {
        var mark = mark(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        var wide = wide(bytes);
        return wide.isPresent() ? strictly(bytes, wide.get()) : Optional.of(unmarked(bytes));
    }

    /// UTF-16 without a mark: most characters of a cable are ASCII, so that one byte of each pair
    /// is NUL, and the other never.
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int high = nuls(bytes, 0, length);
        int low = nuls(bytes, 1, length);
        if (length < SHORTEST || bytes.length % 2 != 0 || (high > 0 && low > 0)) {
            return Optional.empty();
        }
        boolean mostly = high + low > length / 4;
        return mostly
                ? Optional.of(low > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int nuls(byte[] bytes, int from, int to) {
        int nuls = 0;
        for (int i = from; i < to; i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
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
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> mixed(bytes));
    }

    /// UTF-8 with bytes of Windows-1252 in it, as where texts were put together; all of it
    /// Windows-1252 where reading it as UTF-8 would give control characters.
    private static String mixed(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        while (decoder.decode(in, out, true).isError()) {
            out.put(WINDOWS_1252[in.get() & 0xFF]);
        }
        var text = out.flip().toString();
        return CONTROLS.matcher(text).find() ? fromWindows1252(bytes) : text;
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
