package cables.parse;

import cables.cable.ClassifiedBy;
import cables.cable.Declassification;
import cables.cable.Diagnostic;
import cables.cable.ExecutiveOrder;
import cables.cable.Located;
import cables.vocabulary.Mrns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the E.O. line: `E.O. 12958: DECL: 03/10/2019`, `E.O. 11652: GDS`, `EO 12958 N/A`.
final class EoLine {

    private static final Optional<Stretch> NOBODY = Optional.empty();
    private static final int LONGEST = 160;
    private static final int LONGEST_WRAP = 90;
    private static final Pattern PASSING = Pattern.compile("\\b(?:FOR|PASS)\\b");
    private static final Pattern ORDER =
            Pattern.compile("^(?i:E\\.?\\s?[O0]\\.?|\\D{0,20}?)\\D{0,5}(\\d{4,6})");
    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?i)\\b(?:DECL(?:AS(?:SIFY|SIFIED)?)?(?:"
                            + " ON)?|DNG|DOWNGRADE)\\b\\s*[:.;-]{0,2}\\s*(.*)$");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(0?\\d{1,2})[/.-](0?\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.-](0?\\d{1,2})[/.-](0?\\d{1,2})");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(\\d{1,2})[ -]?([A-Z]{3})[A-Z]*\\.?[ ,-]*(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("\\b([A-Z]{3})[A-Z]*\\.? +(\\d{1,2}),? +(\\d{4})");

    /// What stands between the number of the order and what it lays down.
    private static final Pattern BEFORE_RULE = Pattern.compile("^(?i)(?:E\\.?O\\.?)?[ :;.,-]+");

    /// Who classified a telegram of E.O. 11652 or 12065: `GDS 12/5/85 (VEST, GEORGE S.) OR-M`.
    private static final Pattern CLASSIFIER =
            Pattern.compile(
                    "\\b(?:X?GDS|RDS|ADS|DECL)\\b[^()]{0,40}\\(\\s*((?:[A-Z]\\.[ ]?){0,2}"
                        + "[A-Z][A-Z'’-]{2,30}(?:,?\\s{1,3}[A-Z][A-Z'’-]{0,30}\\.?){0,5})\\s*\\)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REASON =
            Pattern.compile("\\bREASONS?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STOPS = Pattern.compile("^[:;., ]+|[.,;]+$");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private EoLine() {}

    /// How far the line goes: over its end when the next label is near and no blank line between.
    static int end(Stretch segment) {
        int lineEnd = segment.lineEnd(segment.from());
        if (lineEnd - segment.from() > LONGEST) {
            return proseStart(segment, lineEnd);
        }
        var rest = segment.from(segment.nextLine(lineEnd));
        boolean wraps = rest.length() < LONGEST_WRAP && !rest.isBlank() && isLowerDown(rest);
        return wraps ? rest.strip().to() : lineEnd;
    }

    private static int proseStart(Stretch segment, int lineEnd) {
        var text = segment.view().text();
        int longest = Chars.wordEnd(text, segment.from() + LONGEST, lineEnd);
        return Prose.start(text, segment.from() + "E.O. 12958:".length(), longest);
    }

    private static boolean isLowerDown(Stretch rest) {
        return rest.strip().lines().size() == 1
                && Captions.in(rest.strip()).isEmpty()
                && !rest.lines().getFirst().isBlank()
                && !PASSING.matcher(rest.text()).find();
    }

    static ExecutiveOrder read(Stretch line, Draft draft) {
        var text = line.oneLine();
        var order = ORDER.matcher(text);
        boolean found = order.find();
        var rest = BEFORE_RULE.matcher(text.substring(found ? order.end() : 0)).replaceFirst("");
        return new ExecutiveOrder(
                found ? Optional.of(order.group(1)) : Optional.empty(),
                declassification(rest, line, draft),
                text);
    }

    /// Whom the line names in brackets as the one who classified the cable, and the reasons it
    /// gives.
    static Optional<Located<ClassifiedBy>> classifier(Stretch line) {
        var text = line.view().text();
        var name = CLASSIFIER.matcher(text).region(line.from(), line.to());
        var officer = name.find() ? Optional.of(line.between(name.start(1), name.end(1))) : NOBODY;
        var reason = REASON.matcher(text).region(line.from(), line.to());
        var reasons =
                reason.find()
                        ? ClassifiedByLine.reasons(line.from(reason.end()).oneLine())
                        : Set.<String>of();
        return officer.isEmpty() && reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        officer.orElse(line)
                                .locate(
                                        new ClassifiedBy(
                                                officer.map(Stretch::oneLine),
                                                List.copyOf(reasons))));
    }

    private static Optional<Declassification> declassification(
            String rest, Stretch line, Draft draft) {
        var instruction = INSTRUCTION.matcher(rest);
        var written = (instruction.find() ? instruction.group(1) : rest).strip();
        var value = STOPS.matcher(written).replaceAll("");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var upper = value.toUpperCase(Locale.ROOT);
        return day(upper, line, draft)
                .<Declassification>map(Declassification.On::new)
                .or(() -> Optional.of(new Declassification.Rule(upper)));
    }

    private static Optional<LocalDate> day(String value, Stretch line, Draft draft) {
        var yearFirst = YEAR_FIRST.matcher(value);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), line, draft);
        }
        var monthFirst = MONTH_FIRST.matcher(value);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), line, draft);
        }
        var dayFirst = DAY_MONTH_NAME.matcher(value);
        return dayFirst.find() && MONTHS.contains(dayFirst.group(2))
                ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1), line, draft)
                : named(MONTH_NAME_DAY.matcher(value), line, draft);
    }

    private static Optional<LocalDate> named(Matcher matcher, Stretch line, Draft draft) {
        return matcher.find() && MONTHS.contains(matcher.group(1))
                ? date(matcher.group(3), month(matcher.group(1)), matcher.group(2), line, draft)
                : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) / 3 + 1);
    }

    private static Optional<LocalDate> date(
            String year, String month, String day, Stretch line, Draft draft) {
        if (month.length() > 2 || day.length() > 2) {
            draft.note(
                    Diagnostic.Code.DATE_REPAIRED,
                    "A zero too many in " + line.oneLine() + ".",
                    line.span());
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            declassificationYear(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            draft.note(
                    Diagnostic.Code.DATE_INVALID,
                    "There is no such day: " + line.oneLine() + ".",
                    line.span());
            return Optional.empty();
        }
    }

    /// A day of declassification lies ahead of its cable: two digits below 80 are of this century.
    private static int declassificationYear(String digits) {
        return digits.length() == 2 && Integer.parseInt(digits) < 80
                ? 2000 + Integer.parseInt(digits)
                : Mrns.year(digits);
    }
}
