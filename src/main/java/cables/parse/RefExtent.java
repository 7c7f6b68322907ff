package cables.parse;

import java.util.List;
import java.util.regex.Pattern;

/// Tells how far the REF lines go: over wrapped and listed entries, not into the prose below or
/// behind them.
final class RefExtent {

    private static final int LONGEST_LINE = 100;

    /// An entry, with or without its letter: words and a number.
    private static final Pattern CITES =
            Pattern.compile(
                    "[\\s¶Â-]{0,20}((?:[(\\[]?\\s?[A-Za-z]\\s?[)\\].:]\\s*|[A-Z] -"
                            + " ?){0,2})(?:\\([A-Z/]{1,5}\\)\\s*)?(?:\\d{2,4}"
                            + " ?)?([A-Za-z0][A-Za-z.']*(?: [A-Za-z.']+){0,3})["
                            + " #]{0,2}[O0]?(\\d{1,7})\\b(?![.,]\\d)");

    /// An entry that is no cable.
    private static final Pattern CITES_ELSE =
            Pattern.compile(
                    "[^\\r\\n]{0,60}(?:(?i:\\be-?mails?\\b|telcon)|\\bIIR\\b|\\bTD-|\\(NOTAL\\)|AND"
                            + " PREVIOUS)");

    /// Where the body starts on the same line, in re-flowed text.
    private static final Pattern BODY =
            Pattern.compile(
                    "(?<=[\\s.;,])(?:¶?1\\.[ \\t]*(?:\\(|[A-Z])|-{5,}|(?:Summary|SUMMARY)["
                            + " \\t]?[:.]|\\((?:SBU|U)\\)\\s(?=[A-Z][a-z])"
                            + "|(?:Sensitive|SENSITIVE)\\s(?:But|but|BUT)\\s)");

    /// What all of these hold: most lines of references hold none of it.
    private static final List<String> SIGNS_OF_BODY =
            List.of("1.", "-----", "(U)", "(SBU)", "ummary", "UMMARY", "ensitive", "ENSITIVE");

    private RefExtent() {}

    static int end(Stretch segment, int value) {
        int first = firstLine(segment, value);
        int end = lineEnd(segment, first);
        boolean blank = false;
        for (int at = segment.nextLine(end);
                at < segment.to() && end == segment.lineEnd(end);
                at = segment.nextLine(segment.lineEnd(at))) {
            var line = segment.between(at, segment.lineEnd(at));
            if (!line.isBlank() && !goesOn(segment, line, blank)) {
                return end;
            }
            blank = line.isBlank();
            end = blank ? end : lineEnd(segment, at);
        }
        return end;
    }

    private static int firstLine(Stretch segment, int value) {
        int end = segment.lineEnd(value);
        int below = Chars.skipSpace(segment.view().text(), value, segment.to());
        return below > end
                        && below < segment.to()
                        && goesOn(segment, segment.between(below, segment.lineEnd(below)), true)
                ? below
                : value;
    }

    private static int lineEnd(Stretch segment, int at) {
        int end = segment.lineEnd(at);
        var text = segment.view().text();
        int body = bodyInLine(text, at, end);
        return body - at > LONGEST_LINE ? Prose.start(text, at, body) : body;
    }

    /// Where the body starts on the line that ends at `end`; `end` where it does not.
    private static int bodyInLine(String text, int from, int end) {
        if (!Chars.holdsAny(text, from, end, SIGNS_OF_BODY)) {
            return end;
        }
        var matcher = BODY.matcher(text).region(from, end).useTransparentBounds(true);
        return matcher.find() ? matcher.start() : end;
    }

    /// An entry that cites something goes on, also below a blank line; above one, any line that is
    /// no heading and no paragraph.
    private static boolean goesOn(Stretch segment, Stretch line, boolean belowBlank) {
        var start = line.upTo(Math.min(line.to(), line.from() + LONGEST_LINE)).text();
        if (isEntry(start)) {
            return true;
        }
        return !belowBlank && line.length() < LONGEST_LINE && !isOver(segment, line);
    }

    private static boolean isEntry(String line) {
        var cited = CITES.matcher(line);
        if (!cited.lookingAt()) {
            return CITES_ELSE.matcher(line).lookingAt();
        }
        boolean listed = !cited.group(1).isEmpty() && Chars.isInCapitals(line, 0, cited.end());
        return listed || Citations.namesPost(cited.group(2));
    }

    private static boolean isOver(Stretch segment, Stretch line) {
        return HeadingEnds.isRule(line)
                || HeadingEnds.isSummary(line)
                || HeadingEnds.isHandling(line)
                || !Captions.in(line).isEmpty()
                || Marking.isAt(line, line.strip().from())
                || Candidates.isParagraph(segment, line.from());
    }
}
