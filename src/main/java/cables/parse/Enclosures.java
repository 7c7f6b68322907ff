package cables.parse;

import java.util.List;
import java.util.regex.Pattern;

/// Finds papers that are enclosed in a body, `BEGIN TEXT: .. END TEXT`, and number their points for
/// themselves.
///
/// The numbering of the cable does not go on in them; one that does, with no 1 of its own, is the
/// cable's.
final class Enclosures {

    private static final String KIND =
            "(?:(?:OFFICIAL|UNOFFICIAL|INFORMAL|ENGLISH|FULL|DRAFT|EMBASSY|DIPLOMATIC|PRESS) ){0,3}"
                    + "(?:TEXT|QUOTE|TRANSLATION|LETTER|NOTE|NON-?PAPER|PAPER|DOCUMENT|ENCLOSURE"
                    + "|STATEMENT|AGREEMENT|ARTICLE|REPORT|TRANSCRIPT|ATTACHMENT|ANNEX)\\b";
    private static final String FLAGS = "(?im)";

    private static final Pattern BEGINS =
            Pattern.compile(
                    FLAGS + "^[ \\t(]*(?:BEGIN " + KIND + "[^\\r\\n]{0,60}|QUOTE:?)[ \\t]*$");

    private static final Pattern ENDS =
            Pattern.compile(FLAGS + "^[ \\t(]*(?:END(?: OF)? " + KIND + "|UNQUOTE\\b)");

    private Enclosures() {}

    /// The numbers that may be the cable's own: those that are in no paper with a 1 of its own
    /// below a paragraph of the cable.
    static List<Candidate> without(List<Candidate> candidates, Stretch body) {
        var rest = candidates;
        for (int at = body.from(); beginsAgain(rest, at); ) {
            var begins = BEGINS.matcher(body.view().text()).region(at, body.to());
            int from = begins.find() ? begins.end() : body.to();
            var ends = ENDS.matcher(body.view().text()).region(from, body.to());
            at = ends.find() ? ends.end() : body.to();
            rest = at < body.to() ? without(rest, from, at) : rest;
        }
        return rest;
    }

    /// A quick look: most cables begin with 1 once.
    private static boolean beginsAgain(List<Candidate> candidates, int at) {
        return !candidates.isEmpty()
                && candidates.stream()
                        .skip(1)
                        .anyMatch(it -> it.number() == 1 && it.lineStart() && it.start() >= at);
    }

    private static List<Candidate> without(List<Candidate> candidates, int from, int to) {
        boolean numbersItself =
                candidates.getFirst().start() < from
                        && candidates.stream()
                                .anyMatch(it -> it.number() == 1 && isWithin(it, from, to));
        return numbersItself
                ? candidates.stream().filter(it -> !isWithin(it, from, to)).toList()
                : candidates;
    }

    /// What bears a marking is the cable's.
    private static boolean isWithin(Candidate it, int from, int to) {
        return it.start() >= from && it.start() < to && !it.marked();
    }
}
