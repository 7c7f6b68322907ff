package cables.vocabulary;

import cables.cable.Mrn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the numbers of cables in any spelling: `10 BEIJING 000326`, `10beijing326`,
/// `1976STATE181062`, `06 San Jose 2734`, `AMEMBASSY BEIJING 326`, `STATE 49307 (2006)`.
public final class Mrns {

    private static final int LONGEST = 80;

    /// Year, words, serial; further serials behind strokes, the year behind a dash. A mark as `(U)`
    /// may stand before the serial, and an O for its first zero.
    private static final Pattern HEAD =
            Pattern.compile(
                    "^(?:((?:19|20)\\d\\d|\\d\\d)[\\s-]{0,3})?([A-Za-z0][A-Za-z0.'’\\s-]{1,40}?)[\\s#,:-]{0,3}(?:\\([A-Z/]{1,5}\\)\\s?)?(?:(?<=[\\s#,:)-])[O0])?(\\d{1,7})((?:/\\d{3,6})*)(?:\\s?[-/](\\d\\d)\\b)?(?![A-Za-z0-9])(?!/)");

    /// `(2006)`, or the year of a date: `MAY 3, 1974`, `(DTG 011200Z JAN 75)`.
    private static final Pattern YEAR_BEHIND =
            Pattern.compile(
                    "(?:\\(\\s?|\\b[A-Z]{3,9}\\.? \\d{1,2}, ?|\\b\\d{6}Z [A-Z]{3}"
                            + " )((?:19|20)\\d\\d\\b|\\d\\d(?=\\s?\\))|(?<=Z [A-Z]{3} )\\d\\d\\b)");

    private static final Pattern YEAR_WITHIN =
            Pattern.compile("\\(\\s?((?:19|20)\\d\\d|\\d\\d)\\s?\\)\\s*(?=\\d)");

    /// What may stand before a number that stands alone: `REF A:`, `(B)`, `C.`.
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i:ref(?:tel|s)?(?:\\s[a-z])?\\s?[:.]?)\\s+|[A-Z][.)]\\s+|\\([A-Z]\\)\\s*");

    private static final Pattern YEAR_IN_FRONT =
            Pattern.compile("^[(\\[]?((?:19|20)?\\d\\d)(?:[)\\]]\\s*|\\.\\s*|(?=[\\s-]*[A-Za-z]))");

    /// What may stand behind it: the letter of a copy, the number to the travelling Secretary.
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)(?:_[a-z])?\\s*(?:\\(\\s?\\d{2,4}\\s?\\))?\\s*(?:(?:TOSEC|SECTO|TODEP)\\s*\\d+)?\\s*(?:\\(NOTAL\\))?[.,;]?");

    /// A number of a post that we do not know is written without any frills.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:19|20)?\\d\\d[ .-]{0,3}+[A-Za-z][A-Za-z .'’-]{1,40}?["
                            + " .#-]{0,3}+\\d{1,8}(?:_[A-Za-z])?+");

    private static final Pattern KIND_OF_POST =
            Pattern.compile(
                    "(?i)^(?:AM)?(?:EMBASSY|EMB|CONSUL(?:ATE)?|CONGEN)\\s+|^US(?:MISSION|INT|LO|DEL|OFFICE)\\s+");

    /// The year in full and the post right behind it, as the National Archives write numbers.
    private static final Pattern OF_ARCHIVE = Pattern.compile("(?:19|20)\\d\\d\\p{L}");

    private Mrns() {}

    /// The number with which `text` begins, as in the entry of a REF line; empty when it begins
    /// with none. Whether its words name a post is left to the caller.
    public static Optional<MrnSpelling> startOf(String text) {
        var within = text.indexOf('(') < 0 ? Optional.<MatchResult>empty() : yearWithin(text);
        var all = within.map(it -> without(text, it)).orElse(text);
        var head = HEAD.matcher(all);
        return head.find()
                ? Optional.of(
                        spelling(head, within.map(it -> it.group(1)), all.substring(head.end())))
                : Optional.empty();
    }

    private static Optional<MatchResult> yearWithin(String text) {
        var within = YEAR_WITHIN.matcher(text);
        return within.find() ? Optional.of(within) : Optional.empty();
    }

    private static String without(String text, MatchResult part) {
        return text.substring(0, part.start()) + text.substring(part.end());
    }

    private static MrnSpelling spelling(Matcher head, Optional<String> named, String rest) {
        var year =
                named.or(() -> Optional.ofNullable(head.group(1)))
                        .or(() -> Optional.ofNullable(head.group(5)))
                        .or(() -> rest.isEmpty() ? Optional.empty() : yearBehind(rest));
        return new MrnSpelling(
                year.stream().mapToInt(Mrns::year).findFirst(), head.group(2), serials(head), rest);
    }

    private static Optional<String> yearBehind(String rest) {
        var behind = YEAR_BEHIND.matcher(rest);
        return behind.find() ? Optional.of(behind.group(1)) : Optional.empty();
    }

    private static List<Integer> serials(Matcher head) {
        var serials = new ArrayList<Integer>();
        serials.add(Integer.parseInt(head.group(3)));
        Stream.of(head.group(4).split("/"))
                .filter(it -> !it.isEmpty())
                .map(Integer::parseInt)
                .forEach(serials::add);
        return serials;
    }

    /// The number that the whole of `spelling` is, its post under the canonical name; empty when it
    /// is none. Without a year only of a post that is known.
    public static Optional<CableNumber> number(String spelling) {
        if (spelling.length() > LONGEST) {
            return Optional.empty();
        }
        var text = withoutLabel(spelling.strip());
        return startOf(YEAR_IN_FRONT.matcher(text).replaceFirst("$1 "))
                .filter(it -> it.serials().size() == 1 && TAIL.matcher(it.rest()).matches())
                .map(it -> number(it, text))
                .filter(it -> it.isOfKnownPost() || PLAIN.matcher(text).matches());
    }

    private static String withoutLabel(String spelling) {
        var label = LABEL.matcher(spelling);
        return label.lookingAt() ? spelling.substring(label.end()) : spelling;
    }

    private static CableNumber number(MrnSpelling spelling, String text) {
        boolean ofArchive = OF_ARCHIVE.matcher(text).lookingAt();
        var post = post(spelling.words(), ofArchive);
        return new CableNumber(spelling.year(), post, spelling.serials().getFirst());
    }

    /// The canonical name of a post that is named in words, with or without what kind of post it
    /// is.
    private static String post(String words, boolean ofArchive) {
        var posts = PostTable.standard();
        var shortened = ofArchive ? posts.ofArchive(words) : Optional.<String>empty();
        return Optional.of(words)
                .filter(posts::knows)
                .map(posts::canonical)
                .or(() -> shortened)
                .or(() -> posts.find(words).map(Post::name))
                .orElseGet(() -> posts.canonical(KIND_OF_POST.matcher(words).replaceFirst("")));
    }

    /// The MRN that `spelling` names in full, its post under the canonical name; empty when it
    /// names none, or leaves the year open.
    public static Optional<Mrn> read(String spelling) {
        return number(spelling).flatMap(CableNumber::mrn);
    }

    /// The four-digit year of a year of two or four digits; the first telegrams we know are of the
    /// 1960s.
    public static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 100 ? year : year >= 60 ? 1900 + year : 2000 + year;
    }
}
