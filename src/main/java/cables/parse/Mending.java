package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Span;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text with the damage mended that wrong encodings and half-decoded pages did to it: `â€™`,
/// `Â¶`, `&#x000A;`, `<br>`, `JAPAN?S`, control characters.
///
/// The mended text is as long as the raw one, so that places are the same in both: what was damaged
/// is its one right character, and blanks after it, which are cut out. Takes one look at each
/// character.
final class Mending {

    private static final int LONGEST = 40;
    private static final int TIMES_DECODED = 2;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<Character, Integer> BYTES = bytes();

    /// Entities and the mark-up of a page; an ampersand may have been encoded over and over.
    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:amp;){0,3}(?:#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|([a-zA-Z]{2,6}));");

    private static final Pattern MARK_UP =
            Pattern.compile(
                    "</?(?:(br|p|div|tr|li)|a|b|i|u|em|strong|span|code|pre|font|td)(?:\\s[^<>]{0,30})?/?>",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("amp", (int) '&'),
                    Map.entry("lt", (int) '<'),
                    Map.entry("gt", (int) '>'),
                    Map.entry("quot", (int) '"'),
                    Map.entry("apos", (int) '\''),
                    Map.entry("nbsp", (int) ' '),
                    Map.entry("para", 0xB6),
                    Map.entry("lsquo", 0x2018),
                    Map.entry("rsquo", 0x2019),
                    Map.entry("ldquo", 0x201C),
                    Map.entry("rdquo", 0x201D),
                    Map.entry("ndash", 0x2013),
                    Map.entry("mdash", 0x2014),
                    Map.entry("hellip", 0x2026));

    /// The characters that damage may show in.
    private static final boolean[] ODD =
            Chars.table(it -> it < ' ' || it > '~' || "&<?=".indexOf(it) >= 0);

    private final String raw;
    private final boolean quotedPrintable;
    private final StringBuilder mended = new StringBuilder(0);
    private String text;
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /// What was mended in the same way: where first, what it became, and how often.
    private record Kind(Span first, String right, int times) {
        Kind again() {
            return new Kind(first, right, times + 1);
        }
    }

    private Mending(String raw) {
        this.raw = raw;
        this.text = raw;
        this.quotedPrintable = QuotedPrintable.is(raw);
    }

    static Mending of(String raw) {
        var mending = new Mending(raw);
        for (int at = nextOdd(raw, 0); at < raw.length(); ) {
            at = nextOdd(raw, Math.max(at + 1, mending.mend(at, raw.charAt(at))));
        }
        Margins.in(mending.current()).forEach(mending::margin);
        mending.text = mending.current();
        return mending;
    }

    private static int nextOdd(String raw, int from) {
        int at = from;
        while (at < raw.length() && !isOdd(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOdd(char c) {
        return c >= ODD.length || ODD[c];
    }

    private String current() {
        return mended.isEmpty() ? raw : mended.toString();
    }

    /// What stands before each line is told once.
    private void margin(Span margin) {
        count(margin.start(), margin.end(), "", "margin");
        cut(margin.start(), margin.end());
    }

    /// As long as the raw text.
    String text() {
        return text;
    }

    /// What is left over of the damage.
    List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    /// One for each way of damage, at its first place.
    void note(Draft draft) {
        kinds.values()
                .forEach(
                        it -> draft.note(Diagnostic.Code.ENCODING_REPAIRED, message(it), it.first));
    }

    private String message(Kind kind) {
        var was = shown(kind.first.of(raw));
        var became = kind.right.isEmpty() ? " was left out" : " was read as " + shown(kind.right);
        return was + became + (kind.times > 1 ? ", " + kind.times + " times." : ".");
    }

    /// Mends what starts at `at`; gives the place to go on from, `at` where nothing is damaged.
    private int mend(int at, char c) {
        if (c == '&') {
            return entity(at);
        }
        if (c == '<') {
            return markUp(at);
        }
        if (c == '?') {
            return apostrophe(at);
        }
        if (c == '=') {
            return quotedPrintable ? quotedPrintable(at) : at;
        }
        if (c == '\n' || c == '\r') {
            return pilcrow(at);
        }
        return c < '\u00a0' ? control(at, c) : beyondAscii(at, c);
    }

    private int entity(int at) {
        var entity = ENTITY.matcher(raw).region(at, Math.min(raw.length(), at + LONGEST));
        if (!entity.lookingAt()) {
            return at;
        }
        int character =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1), 16)
                        : entity.group(2) != null
                                ? Integer.parseInt(entity.group(2))
                                : NAMED.getOrDefault(entity.group(3), -1);
        boolean exists = character > 0 && character < 0x10000 && !isSurrogate(character);
        return exists ? replace(at, entity.end(), (char) character) : at;
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private int markUp(int at) {
        var tag = MARK_UP.matcher(raw).region(at, Math.min(raw.length(), at + LONGEST));
        if (!tag.lookingAt()) {
            return at;
        }
        return tag.group(1) != null ? replace(at, tag.end(), '\n') : drop(at, tag.end());
    }

    /// `=C2=B6`, and the `=` at the end of a line that goes on below.
    private int quotedPrintable(int at) {
        int next = at + 1 < raw.length() ? Chars.nextLine(raw, at + 1, raw.length()) : raw.length();
        if (next > at + 1 && Chars.isLineEnd(raw.charAt(at + 1))) {
            return drop(at, next);
        }
        int end = QuotedPrintable.end(raw, at);
        return end == at ? at : replace(at, end, QuotedPrintable.character(raw, at, end));
    }

    /// `?12.`, `B612.` at the start of a line: a pilcrow before the number of a paragraph.
    private int pilcrow(int lineEnd) {
        int at = lineEnd + 1;
        if (at >= raw.length() || "?B".indexOf(raw.charAt(at)) < 0) {
            return lineEnd;
        }
        int digits = raw.startsWith("?", at) ? at + 1 : raw.startsWith("B6", at) ? at + 2 : at;
        int end = Chars.skipDigits(raw, digits, Math.min(raw.length(), digits + 3));
        boolean numbers = digits > at && end > digits && raw.startsWith(".", end);
        return numbers ? replace(at, digits, '\u00b6') : lineEnd;
    }

    /// `JAPAN?S`, `don?t`: a sign that the encoding did not have.
    private int apostrophe(int at) {
        int end = Chars.skipLetters(raw, at + 1, Math.min(raw.length(), at + 4));
        boolean within =
                at > 1
                        && Chars.isLetter(raw.charAt(at - 1))
                        && Chars.isLetter(raw.charAt(at - 2))
                        && end == at + 2
                        && "stST".indexOf(raw.charAt(at + 1)) >= 0
                        && Chars.isLower(raw.charAt(at + 1)) == Chars.isLower(raw.charAt(at - 1))
                        && (end == raw.length() || " .,;:!?)\"\r\n".indexOf(raw.charAt(end)) >= 0);
        return within ? replace(at, at + 1, '\'') : at;
    }

    /// Signs of Windows-1252 that were read as control characters become what they are, others a
    /// blank.
    private int control(int at, char c) {
        if (c == '\t' || c == '\f' || c == '\u000b') {
            return at;
        }
        char sign = signOf(c);
        return replace(at, at + 1, c > '~' && sign > '\u00ff' && sign != '\ufffd' ? sign : ' ');
    }

    private int beyondAscii(int at, char c) {
        if (c == '\ufeff' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\u00ad') {
            return drop(at, at + 1);
        }
        if (c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000') {
            return replace(at, at + 1, ' ');
        }
        return c == '\u2029' ? replace(at, at + 1, '\n') : decodedTwice(at, c);
    }

    /// UTF-8 that was read as Windows-1252 or Latin-1, once or twice.
    private int decodedTwice(int at, char c) {
        var sign = sequence(c) == 0 ? new Sign(c, 1) : sign(at, TIMES_DECODED, false);
        return sign.length > 1 ? replace(at, at + sign.length, sign.value) : at;
    }

    /// A character and how many of the raw text it takes.
    private record Sign(char value, int length) {}

    /// The character at `at` once what was wrongly decoded so many times has been put right.
    ///
    /// @param within whether it stands for a later byte of a sequence, and may be of more kinds
    ///   then
    private Sign sign(int at, int times, boolean within) {
        if (times == 0) {
            return new Sign(raw.charAt(at), 1);
        }
        var first = sign(at, times - 1, within);
        boolean sign = within && first.value >= 'Ä' && first.value <= 'Ë';
        var bytes = new char[sign ? 2 : sequence(first.value)];
        int end = at;
        for (int i = 0; i < bytes.length; i++) {
            if (end >= raw.length()) {
                return first;
            }
            var next = i == 0 ? first : sign(end, times - 1, true);
            bytes[i] = next.value;
            end += next.length;
        }
        char decoded = decoded(bytes);
        return decoded == 0 ? first : new Sign(decoded, end - at);
    }

    /// How many characters the first of a sequence announces; 0 when it is none that text begins
    /// words with by right.
    private static int sequence(char c) {
        return switch (c) {
            case 'Â', 'Ã' -> 2;
            case 'â' -> 3;
            default -> 0;
        };
    }

    /// The one character that the signs stand for as bytes of UTF-8, two or three of them; 0 when
    /// they stand for none.
    private static char decoded(char[] signs) {
        if (signs.length == 0) {
            return 0;
        }
        if (isClosingQuote(signs)) {
            return '”';
        }
        int character = signs.length == 2 ? signs[0] & 0x1f : signs[0] & 0x0f;
        for (int i = 1; i < signs.length; i++) {
            int next = byteOf(signs[i]);
            if ((next & 0xc0) != 0x80) {
                return 0;
            }
            character = (character << 6) | (next & 0x3f);
        }
        return character < 0x80 || (signs.length == 3 && character < 0x800) ? 0 : (char) character;
    }

    /// The byte that reads as `c` in Windows-1252 or Latin-1; 0 when none does.
    private static int byteOf(char c) {
        return c < '\u0100' ? c : BYTES.getOrDefault(c, 0);
    }

    private static Map<Character, Integer> bytes() {
        return IntStream.range(0x80, 0xa0)
                .boxed()
                .filter(it -> signOf(it) > '\u00ff' && signOf(it) != '\ufffd')
                .collect(Collectors.toUnmodifiableMap(Mending::signOf, it -> it));
    }

    private static char signOf(int windows1252) {
        return WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {(byte) windows1252})).get(0);
    }

    /// `â€\uFFFD`: of the quotation marks the closing one has a byte that Windows-1252 does not
    /// know.
    private static boolean isClosingQuote(char[] signs) {
        return signs.length == 3 && signs[1] == '€' && signs[2] == '\ufffd';
    }

    private int replace(int at, int end, char right) {
        count(at, end, String.valueOf(right));
        mended.setCharAt(at, right);
        cut(at + 1, end);
        return end;
    }

    private int drop(int at, int end) {
        count(at, end, "");
        cut(at, end);
        return end;
    }

    /// @param right what it became; empty when it was left out
    private void count(int at, int end, String right) {
        count(at, end, right, raw.substring(at, end) + right);
    }

    private void count(int at, int end, String right, String kind) {
        if (mended.isEmpty()) {
            mended.append(raw);
        }
        kinds.merge(kind, new Kind(new Span(at, end), right, 1), (before, now) -> before.again());
    }

    private void cut(int from, int to) {
        for (int at = from; at < to; at++) {
            mended.setCharAt(at, ' ');
        }
        if (from < to) {
            cuts.add(new Cut(Cut.Kind.DAMAGE, from, to));
        }
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        text.chars().forEach(it -> shown.append(shown((char) it)));
        return shown.toString();
    }

    private static String shown(char c) {
        boolean visible = c > ' ' && c != '\u007f' && !Character.isISOControl(c) && !isInvisible(c);
        return c == ' '
                ? "a blank"
                : c == '\n'
                        ? "a line end"
                        : visible ? String.valueOf(c) : "U+%04X".formatted((int) c);
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
