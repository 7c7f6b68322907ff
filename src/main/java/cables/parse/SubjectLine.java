package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Passage;
import cables.cable.PortionMarking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the SUBJECT: over the lines it wraps to, and over one blank line where it plainly goes on
/// below (10BEIJING326).
///
/// @param passage without its portion marking
/// @param end where it ends
record SubjectLine(Optional<Passage> passage, Optional<Located<PortionMarking>> marking, int end) {

    private static final int SHORTEST_BEFORE_BREAK = 46;
    private static final int LONGEST_AFTER_BREAK = 75;
    private static final int LONGEST_LINE = 200;

    /// Words that a title does not end with.
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "INTO", "OF", "ON",
                    "OR", "OVER", "THE", "TO", "WITH", "BUT", "NOT", "AFTER", "AGAINST", "BETWEEN",
                    "DESPITE", "DURING", "UNDER", "VS", "VERSUS", "ITS", "HIS", "HER", "THEIR",
                    "IS", "ARE", "WILL", "THAT");

    /// Where the first paragraph starts on the same line in re-flowed text.
    private static final Pattern BODY_IN_LINE =
            Pattern.compile(
                    "(?<=[A-Z\"')])1\\.[ \\t]+(?=[A-Z(\"])|[ \\t](?:¶?1\\.?\\)?["
                            + " \\t]*\\([A-Z/]{1,6}\\)|\\((?:SBU|U|C|S|S/NF|C/NF)\\)["
                            + " \\t](?=[A-Z][a-z])|This is an action request|¶1|1\\.["
                            + " \\t]+(?:SUMMARY|Summary|\\()|(?:SUMMARY|Summary|BEGIN SUMMARY)["
                            + " \\t]?[:.-])|-{4,}|={4,}");

    /// What all of these hold: most titles hold none of it, and are not looked through further.
    private static final List<String> SIGNS_OF_BODY =
            List.of("1", "(", "----", "====", "ummary", "UMMARY", "This is an");

    static SubjectLine read(Stretch segment, int value, Draft draft) {
        int end = end(segment, value, draft);
        var subject = segment.between(value, end).strip();
        var marking = Marking.at(subject, subject.from(), draft);
        var words = subject.from(marking.map(Marking::end).orElse(subject.from())).strip();
        return new SubjectLine(
                words.isBlank() ? Optional.empty() : Optional.of(words.passage()),
                marking.map(Marking::value),
                Math.max(end, value));
    }

    private static int end(Stretch segment, int value, Draft draft) {
        int first = firstLine(segment, value);
        int end = lineEnd(segment, first);
        boolean continued = false;
        for (int at = segment.nextLine(end); at < segment.to() && end == segment.lineEnd(end); ) {
            var line = segment.between(at, segment.lineEnd(at));
            int below = line.isBlank() ? belowBlank(segment, line) : at;
            if ((line.isBlank() && (continued || !goesOnBelow(segment, first, end, below)))
                    || (isOver(segment, below) && !endsWithCaption(segment, first, end, below))) {
                return end;
            }
            if (line.isBlank()) {
                continued = true;
                noteContinuation(segment, below, draft);
            }
            end = lineEnd(segment, below);
            at = segment.nextLine(end);
        }
        return end;
    }

    /// `SCENESETTER FOR` cannot be all: the line below ends it, though its one word may be a
    /// caption too.
    private static boolean endsWithCaption(Stretch segment, int first, int end, int below) {
        var last = segment.between(lastLineStart(segment, first, end), end).strip();
        var next = segment.between(below, segment.lineEnd(below));
        return below == segment.nextLine(end)
                && !last.isBlank()
                && isOpen(last)
                && !Captions.in(next).isEmpty();
    }

    /// An empty label, or one with a marking alone, has its subject on the next line (09CAIRO1787).
    private static int firstLine(Stretch segment, int value) {
        int end = segment.lineEnd(value);
        int words = Chars.skipBlanks(segment.view().text(), value, end);
        int marked = Marking.endAt(segment.upTo(end), words);
        if (Chars.skipBlanks(segment.view().text(), marked, end) < end) {
            return value;
        }
        int below = Chars.skipSpace(segment.view().text(), end, segment.to());
        return below < segment.to() && !isOver(segment, below) ? below : value;
    }

    /// The end of the line, or of the subject where the body starts on the same line.
    private static int lineEnd(Stretch segment, int at) {
        int end = segment.lineEnd(at);
        int words = Chars.skipBlanks(segment.view().text(), at, end);
        int title = Marking.endAt(segment.upTo(end), words);
        int body = bodyInLine(segment.view().text(), title, end);
        return body < end
                ? body
                : end - at > LONGEST_LINE ? Prose.afterTitle(segment.view().text(), at, end) : end;
    }

    /// Where the body starts on the line that ends at `end`; `end` where it does not.
    private static int bodyInLine(String text, int from, int end) {
        if (!Chars.holdsAny(text, from, end, SIGNS_OF_BODY)) {
            return end;
        }
        var matcher = BODY_IN_LINE.matcher(text).region(from, end);
        return matcher.find() ? matcher.start() : end;
    }

    private static int belowBlank(Stretch segment, Stretch blank) {
        int next = segment.nextLine(blank.to());
        return next < segment.to() ? next : segment.to();
    }

    /// Whether the line below a blank one goes on with the subject: the rule that was right in 30
    /// of 34 cases.
    private static boolean goesOnBelow(Stretch segment, int first, int end, int below) {
        var last = segment.between(lastLineStart(segment, first, end), end).strip();
        var next = segment.between(below, segment.lineEnd(below)).strip();
        return !last.isBlank()
                && !next.isBlank()
                && next.length() <= LONGEST_AFTER_BREAK
                && (isSpliced(segment, end, below)
                        || (last.at(last.to() - 1) != '.'
                                && (isOpen(last) || last.length() >= SHORTEST_BEFORE_BREAK)))
                && isOfOneCase(last, next)
                && !isUnderlined(segment, below)
                && !endsBody(segment, next)
                && Captions.in(next).isEmpty();
    }

    /// Where two sections were joined the blank lines are the splice's, not the SUBJECT's.
    private static boolean isSpliced(Stretch segment, int end, int below) {
        var view = segment.view();
        var between = view.raw().substring(view.raw(end - 1) + 1, view.raw(below));
        return !Splices.in(between, 0, "").isEmpty();
    }

    /// A line without letters, `2006`, is of either case.
    private static boolean isOfOneCase(Stretch last, Stretch next) {
        return !Chars.holdsLetter(next.view().text(), next.from(), next.to())
                || Chars.isInCapitals(last.view().text(), last.from(), last.to())
                        == Chars.isInCapitals(next.view().text(), next.from(), next.to());
    }

    private static int lastLineStart(Stretch segment, int first, int end) {
        return Chars.lineStart(segment.view().text(), first, end);
    }

    /// A signature, or the last line of all, is no continuation.
    private static boolean endsBody(Stretch segment, Stretch next) {
        return segment.to() == segment.view().length() && segment.from(next.to()).isBlank();
    }

    private static boolean isOpen(Stretch line) {
        char c = line.at(line.to() - 1);
        int word = Chars.wordStart(line.view().text(), line.from(), line.to());
        return ",-&/:".indexOf(c) >= 0
                || FUNCTION_WORDS.contains(
                        line.between(word, line.to()).text().toUpperCase(Locale.ROOT));
    }

    private static boolean isUnderlined(Stretch segment, int line) {
        int next = segment.nextLine(segment.lineEnd(line));
        return next < segment.to()
                && HeadingEnds.isRule(segment.between(next, segment.lineEnd(next)));
    }

    /// Whether the line at `at` belongs to something else.
    private static boolean isOver(Stretch segment, int at) {
        var line = segment.between(at, segment.lineEnd(at));
        return line.isBlank()
                || HeadingEnds.isRule(line)
                || HeadingEnds.isHandling(line)
                || HeadingEnds.isSummary(line)
                || isUnderlined(segment, at)
                || !Captions.in(line).isEmpty()
                || Marking.isAt(line, line.strip().from())
                || Candidates.isParagraph(segment, at);
    }

    private static void noteContinuation(Stretch segment, int below, Draft draft) {
        var line = segment.between(below, segment.lineEnd(below)).strip();
        draft.note(
                Diagnostic.Code.SUBJECT_CONTINUED,
                "The SUBJECT was read on below a blank line: " + line.oneLine(),
                line.span());
    }
}
