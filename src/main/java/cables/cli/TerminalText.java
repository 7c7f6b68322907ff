package cables.cli;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Makes text harmless for a terminal: what would steer it, or turn the order of letters round, is
/// replaced by something that can be seen.
///
/// All text that is not the product's own goes through here: cables, file names, error messages.
final class TerminalText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;

    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    private TerminalText() {}

    /// Text for one line.
    static String safe(String text) {
        return replaced(text, "", TerminalText::picture);
    }

    /// Text of several lines; line ends and tabs stay what they are. A carriage return by itself is
    /// none: what follows it would be written over what stands before it.
    static String safeLines(String text) {
        var safe = replaced(text, "\r\n\t", TerminalText::picture);
        return LONE_RETURN.matcher(safe).replaceAll(picture('\r'));
    }

    /// JSON with the same value, in which such characters are escapes.
    static String safeJson(String json) {
        return replaced(json, "\r\n\t", TerminalText::escape);
    }

    private static String replaced(String text, String kept, IntFunction<String> replacement) {
        if (text.codePoints().noneMatch(it -> isHarmful(it) && kept.indexOf(it) < 0)) {
            return text;
        }
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(it -> {
                    if (isHarmful(it) && kept.indexOf(it) < 0) {
                        safe.append(replacement.apply(it));
                    } else {
                        safe.appendCodePoint(it);
                    }
                });
        return safe.toString();
    }

    /// Controls, bidi and other invisible marks, line separators, halves of characters; joiners,
    /// which some scripts need, and soft hyphens are let be.
    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            case Character.FORMAT -> c != 0xad && c != 0x200c && c != 0x200d;
            default -> false;
        };
    }

    private static String picture(int c) {
        if (c < ' ') {
            return Character.toString(CONTROL_PICTURES + c);
        }
        return c == DELETE ? "\u2421" : "<U+%04X>".formatted(c);
    }

    private static String escape(int c) {
        var escape = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escape.append("\\u%04x".formatted((int) unit));
        }
        return escape.toString();
    }
}
