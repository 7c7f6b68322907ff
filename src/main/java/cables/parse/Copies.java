package cables.parse;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what of a cable stands there again: the heading of each later section, or the whole of a
/// corrected copy.
///
/// Of a repeated heading the lines go that the first heading has too, and the transmission header
/// above it; the body runs on. A second copy goes whole (01HARARE1108).
final class Copies {

    private static final int LONGEST_HEADING = 6000;
    private static final int PROBE = 40;
    private static final int PROBES = 12;
    private static final int MOST_COMPARED = 3;

    /// Lines that only a transmission header has, or the end of the message before it.
    private static final Pattern ANCHOR =
            Pattern.compile(
                    "VZCZ.*|[ZOPR]{2} R[A-Z]{3,7}\\b.*|DE R[A-Z]{3,7}\\b.*|ZN[RY] .*|(?:[ZOPR]"
                            + " )*\\d{6}Z [A-Z]{3} \\d\\d.*|N{3,4}|BT|(?:ACTION|ORIGIN)"
                            + " [A-Z]+-\\d\\d.*|PAGE \\d{1,3} .*|@{3}.*");

    /// Lines that a transmission header has among others.
    private static final Pattern HEADER =
            Pattern.compile(
                    "FM .*|TO .*|INFO .*|R[A-Z]{4,7}/.*|(?:R[A-Z]{3,7} ?)+|-{3,}"
                        + " ?\\d*.*|\\d{1,4}|.*/\\d{3}"
                        + " [A-Z]|(?:AM(?:EMBASSY|CONSUL)|US[A-Z]+|SECSTATE) .*|.* COLLECTIVE.*");

    private final String text;
    private final int start;
    private final Optional<MrnLine> mrn;
    private final List<MrnLine> lines;
    private final Set<String> heading = new HashSet<>();
    private final List<Cut> cuts = new ArrayList<>();
    private String dtg = "";
    private final Set<Integer> sections = new HashSet<>();
    private boolean remembered;
    private int compared;

    /// @param start where the cable starts
    /// @param mrn the line that names it
    /// @param lines all MRN lines of the text
    Copies(String text, int start, Optional<MrnLine> mrn, List<MrnLine> lines) {
        this.text = text;
        this.start = start;
        this.mrn = mrn;
        this.lines = lines;
    }

    List<Cut> cuts() {
        mrn.ifPresent(this::find);
        return cuts;
    }

    private void find(MrnLine first) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int from = cuts.isEmpty() ? first.span().end() : cuts.getLast().span().end();
            if (line.span().start() >= from && line.namesSameAs(first)) {
                cut(first, line, i);
            }
        }
    }

    private void cut(MrnLine first, MrnLine again, int i) {
        if (!remembered) {
            remembered = true;
            first.section().ifPresent(sections::add);
            rememberHeading(first, again.span().start());
        }
        int above = headerStart(first.span().end(), again.span().start());
        int next = nextHeader(i);
        if (isSentAgain(again) && compared++ < MOST_COMPARED && isCopy(first, again, next)) {
            cuts.add(new Cut(Cut.Kind.DUPLICATE, above, next));
            return;
        }
        if (!again.isContinuation()
                && compared++ < MOST_COMPARED
                && isCopy(first, again, text.length())) {
            cuts.add(new Cut(Cut.Kind.DUPLICATE, above, text.length()));
        } else {
            int below = headingEnd(first, again);
            cuts.add(
                    new Cut(
                            Cut.Kind.DUPLICATE,
                            Cut.around(text, first.span().end(), above, below)));
        }
    }

    /// Whether the line heads a section that was there before.
    private boolean isSentAgain(MrnLine again) {
        return again.section().isPresent() && !sections.add(again.section().getAsInt());
    }

    /// Where the header of the line after the `i`th starts; the end of the text when there is none.
    private int nextHeader(int i) {
        return i + 1 == lines.size()
                ? text.length()
                : headerStart(lines.get(i).span().end(), lines.get(i + 1).span().start());
    }

    /// Whether most of what follows the second line stands below the first one too.
    private boolean isCopy(MrnLine first, MrnLine again, int end) {
        var before = Chars.oneLine(text.substring(first.span().end(), again.span().start()));
        var after = Chars.oneLine(text.substring(again.span().end(), end));
        int step = Math.max(PROBE, after.length() / PROBES);
        int probes = 0;
        int found = 0;
        for (int at = 0; at + PROBE <= after.length(); at += step) {
            probes++;
            found += before.contains(after.substring(at, at + PROBE)) ? 1 : 0;
        }
        return found * 2 > probes;
    }

    /// @param limit where the second header comes
    private void rememberHeading(MrnLine first, int limit) {
        int end = Math.min(limit, first.span().end() + LONGEST_HEADING);
        dtg = Dtgs.first(text, start, first.span().start()).map(this::written).orElse("");
        remember(start, first.span().start());
        int subject = HeadingLabels.subject(text, first.span().end(), end);
        remember(first.span().end(), headingEnd(subject < 0 ? first.span().end() : subject, end));
    }

    /// The first heading ends with the blank line below its SUBJECT.
    private int headingEnd(int from, int to) {
        int at = from;
        while (at < to
                && !Numbering.startsIn(text, at, Chars.lineEnd(text, at, to))
                && (at == from || !Chars.isBelowBlankLine(text, from, at))) {
            at = Chars.nextLine(text, Chars.lineEnd(text, at, to), to);
        }
        return at;
    }

    private void remember(int from, int to) {
        text.substring(from, Math.max(from, to))
                .lines()
                .map(Copies::key)
                .filter(it -> it.length() > 3)
                .forEach(heading::add);
    }

    private static String key(String line) {
        return Chars.oneLine(line).toUpperCase(Locale.ROOT);
    }

    /// Where the header above the MRN line at `line` starts, or that line: told by its DTG, which
    /// all sections share, else line by line.
    private int headerStart(int from, int line) {
        return Math.min(headerStartByDtg(from, line), topmostLine(from, line));
    }

    private int headerStartByDtg(int from, int line) {
        int group = lastDtg(Math.max(from, line - LONGEST_HEADING), line);
        if (group < 0) {
            return line;
        }
        int reach = Math.max(from, group - LONGEST_HEADING);
        var above = text.substring(reach, group);
        int start = Math.max(above.lastIndexOf("PAGE 01"), above.lastIndexOf("VZCZ"));
        return start >= 0 ? reach + start : HeaderStart.prosigns(text, from, group);
    }

    /// Where the DTG of the first header stands last; -1 when it does not.
    private int lastDtg(int from, int to) {
        int last = -1;
        for (var group = Dtgs.first(text, from, to);
                group.isPresent();
                group = Dtgs.first(text, group.get().end(), to)) {
            last = dtg.equals(written(group.get())) ? group.get().start() : last;
        }
        return last;
    }

    private String written(Dtgs.Found group) {
        return Chars.oneLine(text.substring(group.start(), group.end()));
    }

    /// The topmost line of the header above the MRN line at `line`, or that line.
    private int topmostLine(int from, int line) {
        int topmost =
                Chars.isAtLineStart(text, from, line) ? Chars.lineStart(text, from, line) : line;
        int at = topmost;
        while (at > from) {
            int above = Chars.lineStart(text, from, endOfLineAbove(from, at));
            var words = key(text.substring(above, Math.min(at, above + LONGEST_HEADING)));
            if (above >= at || !isOfHeader(words)) {
                return topmost;
            }
            topmost = ANCHOR.matcher(words).matches() ? above : topmost;
            at = above;
        }
        return topmost;
    }

    private int endOfLineAbove(int from, int lineStart) {
        int end = Math.max(from, lineStart - 1);
        return end > from && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r'
                ? end - 1
                : end;
    }

    private boolean isOfHeader(String words) {
        return words.isEmpty()
                || heading.contains(words)
                || ANCHOR.matcher(words).matches()
                || HEADER.matcher(words).matches();
    }

    /// The end of the lines below the second MRN line that the first heading has too.
    private int headingEnd(MrnLine first, MrnLine again) {
        int end = again.span().end();
        if (!Chars.isAtLineStart(text, 0, again.span().start())) {
            return commonWordsEnd(first.span().end(), end);
        }
        for (int at = end; at < text.length(); ) {
            int lineEnd = Chars.lineEnd(text, at, text.length());
            var words = key(text.substring(at, Math.min(lineEnd, at + LONGEST_HEADING)));
            if (!words.isEmpty()
                    && !heading.contains(words)
                    && !Captions.startsAt(text, Chars.skipBlanks(text, at, lineEnd))) {
                return end;
            }
            end = words.isEmpty() ? end : lineEnd;
            at = Chars.nextLine(text, lineEnd, text.length());
        }
        return end;
    }

    /// In re-flowed text: the end of the words that follow both lines.
    private int commonWordsEnd(int first, int again) {
        int end = again;
        int one = Chars.skipSpace(text, first, text.length());
        int two = Chars.skipSpace(text, again, text.length());
        while (two < text.length() && isSameWord(one, two)) {
            end = Chars.wordEnd(text, two, text.length());
            one = Chars.skipSpace(text, Chars.wordEnd(text, one, text.length()), text.length());
            two = Chars.skipSpace(text, end, text.length());
        }
        return end;
    }

    private boolean isSameWord(int one, int two) {
        var word = new Span(one, Chars.wordEnd(text, one, text.length()));
        var other = new Span(two, Chars.wordEnd(text, two, text.length()));
        return word.length() == other.length()
                && text.regionMatches(true, one, text, two, word.length());
    }
}
