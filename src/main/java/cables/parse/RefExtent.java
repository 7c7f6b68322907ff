package cables.parse;

import java.util.regex.Pattern;

/// Tells how far the REF lines go: over wrapped and listed entries, not into the prose below or
/// behind them.
final class RefExtent {

    private static final int LONGEST_LINE = 100;

    private static final Pattern LISTED =
            Pattern.compile("\\s*[-¶]{0,3}\\s*(?:[(\\[]?[A-Z][)\\].:]|[A-Z] -).*", Pattern.DOTALL);
    private static final Pattern CITES =
            Pattern.compile(
                    "\\s*(?:\\d{2,4} )?[A-Z][A-Za-z .]{1,24} \\d{2,7}\\b.{0,40}", Pattern.DOTALL);

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

    /// Below a blank line only an entry with its letter, or a cable, goes on; else any line that is
    /// no heading.
    private static boolean goesOn(Stretch segment, Stretch line, boolean belowBlank) {
        if (HeadingEnds.isRule(line)
                || HeadingEnds.isSummary(line)
                || HeadingEnds.isHandling(line)
                || !Captions.in(line).isEmpty()
                || Marking.isAt(line, line.strip().from())) {
            return false;
        }
        var start = line.upTo(Math.min(line.to(), line.from() + LONGEST_LINE)).text();
        boolean entry = LISTED.matcher(start).matches() || CITES.matcher(start).matches();
        return entry
                || (!belowBlank
                        && line.length() < LONGEST_LINE
                        && !Candidates.isParagraph(segment, line.from()));
    }
}
