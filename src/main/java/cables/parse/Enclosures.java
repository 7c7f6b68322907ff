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
    private static final String FLAGS = "(?i)";

    private static final Pattern BEGINS =
            Pattern.compile(FLAGS + "(?:BEGIN " + KIND + "[^\\r\\n]{0,60}|QUOTE:?)[ \\t]*$");

    private static final Pattern ENDS =
            Pattern.compile(FLAGS + "(?:END(?: OF)? " + KIND + "|UNQUOTE\\b)");

    private Enclosures() {}

    /// The numbers that may be the cable's own: those that are in no paper with a 1 of its own
    /// below a paragraph of the cable.
    static List<Candidate> without(List<Candidate> candidates, Stretch body) {
        var rest = candidates;
        for (int at = body.from(); beginsAgain(rest, at); ) {
            int from = below(body, at, 'B', 'Q', BEGINS);
            at = below(body, from, 'E', 'U', ENDS);
            rest = at < body.to() ? without(rest, from, at) : rest;
        }
        return rest;
    }

    /// The end of the first line from `at` on that `pattern` fits; the end of the body where it
    /// fits none. The pattern is tried only where a line begins with one of two letters.
    private static int below(Stretch body, int at, char one, char other, Pattern pattern) {
        var text = body.view().text();
        for (int line = at; line < body.to(); ) {
            int end = body.lineEnd(line);
            int word = wordStart(text, line, end);
            char first = word < end ? Chars.upper(text.charAt(word)) : ' ';
            boolean fits =
                    (first == one || first == other)
                            && pattern.matcher(text).region(word, end).lookingAt();
            if (fits) {
                return end;
            }
            line = body.nextLine(end);
        }
        return body.to();
    }

    private static int wordStart(String text, int line, int end) {
        int at = line;
        while (at < end && (text.charAt(at) == '(' || Chars.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
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
