package cables.parse;

import java.util.regex.Pattern;

/// Tells how far the REF lines go: over wrapped and listed entries, not into the prose below or
/// behind them.
final class RefExtent {

    private static final int LONGEST_LINE = 100;

    /// An entry, with or without its letter: a post and a number, or another kind of message.
    private static final Pattern CITES =
            Pattern.compile(
                    "[\\s¶-]{0,20}(?:[(\\[]?\\s?[A-Z]\\s?[)\\].:]\\s*|[A-Z] - ?){0,2}(?:\\([A-Z/]{1,5}\\)\\s*)?"
                            + "(?:(?:\\d{2,4} )?[A-Z0][A-Za-z.']*(?: [A-Za-z.']+){0,3}[ #]{0,2}[O0]?\\d{2,7}\\b(?![.,]\\d)"
                            + "|[^\\r\\n]{0,60}(?i:\\be-?mails?\\b|telcon|\\bIIR\\b|\\bTD-|\\(NOTAL\\)|AND PREVIOUS))");

    /// Where prose starts on the same line, in re-flowed text: a sentence in small letters, or a
    /// heading.
    private static final Pattern PROSE =
            Pattern.compile(
                    "(?<=[\\s.;,])(?:(?:Per|In|On|This|The|As|At|Post|Embassy|Please|We|Summary|SUMMARY|Classified|CLASSIFIED|During|According|Following|For|Sensitive|SENSITIVE"
                        + " BUT|\\((?:SBU|U|C|S)\\))(?=[\\s:.,])(?=[^\\r\\n]{60})|¶?1\\.["
                        + " \\t]*(?:\\(|[A-Z])|-{5,})");

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
        if (end - at <= LONGEST_LINE) {
            return end;
        }
        var matcher =
                PROSE.matcher(segment.view().text()).region(at, end).useTransparentBounds(true);
        return matcher.find() ? matcher.start() : end;
    }

    /// An entry that cites something goes on, also below a blank line; above one, any line that is no
    /// heading and no paragraph.
    private static boolean goesOn(Stretch segment, Stretch line, boolean belowBlank) {
        var start = line.upTo(Math.min(line.to(), line.from() + LONGEST_LINE)).text();
        if (CITES.matcher(start).lookingAt()) {
            return true;
        }
        return !belowBlank && line.length() < LONGEST_LINE && !isOver(segment, line);
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
