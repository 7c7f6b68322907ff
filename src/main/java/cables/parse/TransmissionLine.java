package cables.parse;

import cables.cable.Located;
import cables.cable.Precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the first lines of the header: `VZCZCXRO0314 PP RUEHCN DE RUEHBJ #0352/01 0410907 ZNR
/// UUUUU ZZH`.
///
/// @param id `VZCZCXRO0314`
/// @param precedence what the doubled prosigns say, `OO`
/// @param routingIndicator the originator's
/// @param stationSerial the digits after `#`
/// @param julianTime day of the year and time
/// @param security `ZNR UUUUU`
record TransmissionLine(
        Optional<Located<String>> id,
        List<Located<Precedence>> precedence,
        Optional<Located<String>> routingIndicator,
        Optional<Located<String>> stationSerial,
        Optional<Located<String>> julianTime,
        Optional<Located<String>> security) {

    private static final Pattern ID = Pattern.compile("\\bVZCZ[A-Z0-9]{3,12}");
    private static final Pattern PROSIGNS =
            Pattern.compile("(?<![A-Z])([ZOPR])\\1(?=\\s+R[A-Z]{3,7}\\b)");
    private static final Pattern ORIGINATOR =
            Pattern.compile(
                    "\\bDE\\s{1,3}(R[A-Z0-9]{3,8})\\s{0,3}#?(\\d{1,5})?(?:/\\d{1,3})?(?:\\s{1,4}(\\d{7}))?");
    private static final Pattern SECURITY =
            Pattern.compile("\\bZN([RY])\\s{1,3}(UUUUU|EEEEE|CCCCC|SSSSS|TTTTT)");

    static final TransmissionLine ABSENT =
            new TransmissionLine(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    static TransmissionLine read(Stretch lines) {
        var origin = find(lines, "DE", ORIGINATOR);
        return new TransmissionLine(
                find(lines, "VZCZ", ID).map(it -> located(lines, it, 0)),
                precedence(lines),
                origin.flatMap(it -> group(lines, it, 1)),
                origin.flatMap(it -> group(lines, it, 2)),
                origin.flatMap(it -> group(lines, it, 3)),
                find(lines, "ZN", SECURITY)
                        .map(it ->
                                lines.between(it.start(), it.end())
                                        .locate("ZN" + it.group(1) + " " + it.group(2))));
    }

    private static List<Located<Precedence>> precedence(Stretch lines) {
        var found = new ArrayList<Located<Precedence>>();
        find(lines, "", PROSIGNS)
                .ifPresent(it ->
                        found.add(
                                lines.between(it.start(), it.end())
                                        .locate(DtgLine.precedence(it.group(1).charAt(0)))));
        return found;
    }

    /// @param beginning what all that fits `pattern` begins with, so that it is not tried before
    private static Optional<Matcher> find(Stretch lines, String beginning, Pattern pattern) {
        var text = lines.view().text();
        int first = text.indexOf(beginning, lines.from(), lines.to());
        if (first < 0) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text).region(first, lines.to()).useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<Located<String>> group(Stretch lines, Matcher matcher, int group) {
        return matcher.start(group) < 0
                ? Optional.empty()
                : Optional.of(located(lines, matcher, group));
    }

    private static Located<String> located(Stretch lines, Matcher matcher, int group) {
        return lines.between(matcher.start(group), matcher.end(group)).locate(matcher.group(group));
    }
}
