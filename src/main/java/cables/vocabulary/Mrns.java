package cables.vocabulary;

import cables.cable.Mrn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads MRNs in any spelling: `10 BEIJING 000326`, `10beijing326`, `1976STATE181062`, `06 San Jose
/// 2734`.
public final class Mrns {

    private static final int LONGEST = 60;

    private static final Pattern SPELLING =
            Pattern.compile(
                    "((?:19|20)?\\d\\d)[ .-]{0,3}+([A-Za-z][A-Za-z .'’-]{1,40}?)["
                            + " .#-]{0,3}+0*+(\\d{1,7})(?:_[A-Za-z])?+");

    private Mrns() {}

    /// The MRN that `spelling` names, its post under the canonical name; empty when it names none.
    public static Optional<Mrn> read(String spelling) {
        var trimmed = spelling.strip();
        var matcher = SPELLING.matcher(trimmed);
        return trimmed.length() <= LONGEST && matcher.matches()
                ? Optional.of(mrn(matcher))
                : Optional.empty();
    }

    private static Mrn mrn(Matcher matcher) {
        var post = PostTable.standard().canonical(matcher.group(2));
        return new Mrn(year(matcher.group(1)), post, Integer.parseInt(matcher.group(3)));
    }

    /// The four-digit year of a year of two or four digits; the first telegrams we know are of the
    /// 1960s.
    public static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 100 ? year : year >= 60 ? 1900 + year : 2000 + year;
    }
}
