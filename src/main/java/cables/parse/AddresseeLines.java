package cables.parse;

import cables.cable.Addressee;
import cables.cable.Located;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what stands under TO or INFO: one addressee a line, or all of them on one line.
final class AddresseeLines {

    /// No address is longer.
    private static final int LONGEST = 120;

    /// How addresses begin that bear no routing indicator, beyond doubt.
    private static final Set<String> BEGINNINGS =
            Set.of("AMEMBASSY", "AMEMB", "AMCONSUL", "SECSTATE", "USMISSION", "USINT", "USLO");

    /// Where a publisher marks the end of the header: `---------- header ends ----------`.
    private static final int SHORTEST_RULE = 4;

    private static final int LONGEST_NOISE = 20;

    /// How addresses end that are no posts.
    private static final Pattern ADDRESS_END =
            Pattern.compile("\\b(?:COLLECTIVE|WASHDC|WASHINGTON(?: DC)?)$");

    /// `STATE GRNC`: the group count, or that it is not counted.
    private static final Pattern GROUP_COUNT = Pattern.compile("(?:STATE )?GR(?:NC| ?\\d{1,4})");

    /// What ends an addressee and begins none.
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:(?:COLLECTIVE|DC|\\(\\w{1,6}\\))(?:["
                        + " /][^\\r\\n]{0,40})?|//[^\\r\\n]{0,40}|(?:NIACT"
                        + " )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?: \\d{3,5})?|\\d{4})[ \\t]*");

    private AddresseeLines() {}

    static List<Located<Addressee>> read(Stretch lines) {
        var found = new ArrayList<Located<Addressee>>();
        for (var line : unwrapped(lines)) {
            if (!isExcluded(line)) {
                split(line).forEach(it -> add(found, it.strip()));
            }
        }
        return found;
    }

    /// The lines, each with the one below it that only ends what stands on it: `COLLECTIVE`, `DC`,
    /// `PRIORITY 0664`.
    private static List<Stretch> unwrapped(Stretch lines) {
        var whole = new ArrayList<Stretch>();
        for (var line : lines.lines()) {
            boolean wrapped = !whole.isEmpty() && !whole.getLast().isBlank() && isTail(line);
            whole.add(wrapped ? line.between(whole.removeLast().from(), line.to()) : line);
        }
        return whole;
    }

    private static boolean isTail(Stretch line) {
        var text = line.view().text();
        int at = Chars.skipBlanks(text, line.from(), line.to());
        return at < line.to()
                && "CDFINPR(/0123456789".indexOf(text.charAt(at)) >= 0
                && TAIL.matcher(text).region(at, line.to()).matches();
    }

    private static void add(List<Located<Addressee>> found, Stretch written) {
        if (!isExcluded(written)) {
            Addressees.read(written.text()).ifPresent(it -> found.add(written.locate(it)));
        }
    }

    /// Posts that a collective address does not reach this time are no addressees: `XMT AMCONSUL
    /// DURBAN`; nor is a banner.
    private static boolean isExcluded(Stretch line) {
        var text = line.view().text();
        int start = Chars.skipBlanks(text, line.from(), line.to());
        int word = Chars.match(text, start, line.to(), "XMT");
        return (word >= 0 && Chars.isWordBoundary(text, word, line.from(), line.to()))
                || isBanner(line.strip())
                || isNoise(line.strip());
    }

    private static boolean isBanner(Stretch line) {
        return ClassificationWord.at(line.view().text(), line.from(), line.to())
                .filter(it -> it.end() == line.to())
                .isPresent();
    }

    private static boolean isNoise(Stretch line) {
        return isRule(line) || (line.length() <= LONGEST_NOISE && isService(line.oneLine()));
    }

    private static boolean isService(String text) {
        return text.equals("BT") || text.equals("ZEN") || GROUP_COUNT.matcher(text).matches();
    }

    /// A line of strokes alone, or one that begins with four of them: `====`, `- - -`.
    private static boolean isRule(Stretch line) {
        int at = line.from();
        while (at < line.to() && "-=*_#. \\".indexOf(line.at(at)) >= 0) {
            at++;
        }
        int strokes = line.from();
        while (strokes < at && "-=*_#".indexOf(line.at(strokes)) >= 0) {
            strokes++;
        }
        return at > line.from() && (at == line.to() || strokes - line.from() >= SHORTEST_RULE);
    }

    private static List<Stretch> split(Stretch line) {
        var pieces = new ArrayList<Stretch>();
        var text = line.view().text();
        int start = line.from();
        int at = Chars.skipSpace(text, start, line.to());
        boolean complete = false;
        while (at < line.to()) {
            int end = Chars.wordEnd(text, at, line.to());
            var word = text.substring(at, Math.min(end, at + 40));
            var before = text.substring(Math.max(start, at - LONGEST), at).strip();
            if (at > start && (complete || startsAnother(word, before))) {
                pieces.add(line.between(start, at));
                start = at;
            }
            complete =
                    isNumber(word)
                            || (Addressees.precedence(word).isPresent()
                                    && !isNumberNext(line, end));
            at = Chars.skipSpace(text, end, line.to());
        }
        pieces.add(line.between(start, line.to()));
        return pieces;
    }

    private static boolean isNumberNext(Stretch line, int at) {
        int next = Chars.skipSpace(line.view().text(), at, line.to());
        return next < line.to() && Chars.isDigit(line.at(next));
    }

    private static boolean startsAnother(String word, String before) {
        return word.equals("XMT")
                || isRouted(word)
                || (BEGINNINGS.contains(word) && isPost(before))
                || (isName(word) && ADDRESS_END.matcher(before).find());
    }

    private static boolean isName(String word) {
        return word.length() > 2
                && Chars.skipLetters(word, 0, word.length()) == word.length()
                && Addressees.precedence(word).isEmpty()
                && !word.equals("NIACT")
                && !word.equals("USA");
    }

    /// Whether what stands before may be an address of its own.
    private static boolean isPost(String before) {
        if (before.endsWith("/") || before.indexOf(' ') <= 0) {
            return false;
        }
        int first = before.indexOf('/') + 1;
        var word = before.substring(first).split(" ", 2)[0];
        return BEGINNINGS.contains(word);
    }

    private static boolean isRouted(String word) {
        int slash = word.indexOf('/');
        return slash >= 5
                && slash <= 9
                && word.charAt(0) == 'R'
                && word.charAt(1) <= 'Z'
                && isRoutingIndicator(word.substring(0, slash));
    }

    static boolean isRoutingIndicator(String word) {
        return word.startsWith("RU") || word.startsWith("RH") || word.startsWith("RX");
    }

    private static boolean isNumber(String word) {
        return word.length() >= 3
                && word.length() <= 5
                && Chars.skipDigits(word, 0, word.length()) == word.length();
    }
}
