package cables.parse;

import cables.cable.ClassifiedBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads who classified the cable, and why: `Classified By: Ambassador X for reasons 1.4 (b) and
/// (d)`.
///
/// Words broken at column 72 are put together where they matter: `for rea sons`.
final class ClassifiedByLine {

    private static final int LONGEST = 1200;

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?i)(?:(?:\\d\\.\\s*)?(?:\\([A-Z/]{1,5}\\)\\s*)?(?:(?:this (?:message|cable)"
                            + " )?(?:was )?class(?:i?fied|ifed|ifiedy) by|derived"
                            + " from)\\s*[:;,.-]*\\s*)+");
    private static final Pattern REASON =
            Pattern.compile(
                    "(?i)(?=[\\s,;.:(1EFPRSTU-])[\\s,;.:(-]*+(?:\\b(?:f ?or|per|under|pursuant"
                        + " to)\\s+)?(?:the\\s+)?(?:\\br ?e ?a ?s? ?o ?n|\\bRE"
                        + " ?AONS?|(?:\\bE\\.?O\\.?\\s*\\d{5})?[,;:]?\\s*\\b(?:section\\s+|paras?\\s+|sec\\.\\s*)?1[.,]"
                        + " ?[2-8]\\b|\\bE\\.?O\\.?\\s*1[0-9]{4})");
    private static final Pattern STOPS = Pattern.compile("[\\s,;:(.-]+$");
    private static final Pattern SECTION = Pattern.compile("1(?<=\\b1)\\s?[.,]\\s?([2-8])");
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?i)\\G(?:[\\s,;/&().:-]|a ?n"
                            + " ?d\\b|or\\b|through\\b)*+\\b?([A-H])(?![A-Za-z0-9])");

    private ClassifiedByLine() {}

    /// How far it goes: to the first blank line below its reasons, and no further than two blank
    /// lines.
    static int end(Stretch segment) {
        int end = segment.lineEnd(segment.from());
        int blanks = 0;
        for (int at = segment.nextLine(end);
                at < segment.to();
                at = segment.nextLine(segment.lineEnd(at))) {
            var line = segment.between(at, segment.lineEnd(at));
            blanks += line.isBlank() ? 1 : 0;
            if (line.isBlank()
                    ? isComplete(start(segment).upTo(Math.min(end, segment.from() + LONGEST)))
                    : isOver(segment, line, blanks)) {
                return end;
            }
            end = line.isBlank() ? end : line.to();
        }
        return end;
    }

    private static boolean isComplete(Stretch soFar) {
        return soFar.length() > 40 || !reasons(soFar.oneLine()).isEmpty();
    }

    private static boolean isOver(Stretch segment, Stretch line, int blanks) {
        return blanks > 1
                || HeadingEnds.isRule(line)
                || HeadingEnds.isSummary(line)
                || Candidates.isParagraph(segment, line.from())
                || HeadingEnds.isHandling(line);
    }

    static Optional<ClassifiedBy> read(Stretch lines) {
        var text = LABEL.matcher(start(lines).oneLine()).replaceFirst("");
        var reason = REASON.matcher(text);
        int officerEnd = reason.find() ? reason.start() : text.length();
        var officer = STOPS.matcher(text.substring(0, officerEnd).strip()).replaceFirst("");
        var reasons = reasons(text.substring(Math.min(officerEnd, text.length())));
        return officer.isEmpty() && reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ClassifiedBy(
                                officer.isEmpty() ? Optional.empty() : Optional.of(officer),
                                List.copyOf(reasons)));
    }

    private static Stretch start(Stretch lines) {
        return lines.upTo(Math.min(lines.to(), lines.from() + LONGEST));
    }

    /// The reasons in `text`, as `1.4(b)`, in order.
    static Set<String> reasons(String text) {
        var reasons = new LinkedHashSet<String>();
        var section = SECTION.matcher(text);
        while (section.find()) {
            var letters =
                    LETTERS.matcher(text)
                            .region(section.end(), text.length())
                            .useTransparentBounds(true);
            while (letters.find()) {
                reasons.add(
                        "1."
                                + section.group(1)
                                + "("
                                + Character.toLowerCase(letters.group(1).charAt(0))
                                + ")");
            }
        }
        return reasons;
    }
}
