package cables.parse;

import java.util.regex.Pattern;

/// Tells the lines with which a heading is over, or a SUBJECT or REF within it.
final class HeadingEnds {

    private static final int LONGEST = 120;

    private static final Pattern HANDLING =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:\\((?:SBU|U|C|S|FOUO)\\)\\s*)?(?:sensitive but"
                        + " unclassified|this (?:is|message|cable|telegram|document)|please"
                        + " (?:protect|handle|treat|see)|not for"
                        + " (?:internet|public|distribution|release)|(?:entire|sensitive)"
                        + " (?:text|cable)|for (?:internal|official) use|handle accordingly|protect"
                        + " accordingly|unclassified\\b|(?:the )?following (?:is|message)|note"
                        + " by|note from|contains (?:business|proprietary|sensitive)|business"
                        + " (?:proprietary|confidential)|pass(?:es)? to\\b|begin"
                        + " summary|sbu\\b|begin text).*",
                    Pattern.DOTALL);
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:executive |begin )?(?:summary|introduction|comment|action"
                        + " request(?:ed)?|overview|background|key points?)(?: and"
                        + " (?:comment|introduction|action request|recommendations?))?\\W{0,3}");

    private HeadingEnds() {}

    /// A line of dashes, equal signs and the like, which underlines a heading.
    static boolean isRule(Stretch line) {
        int count = 0;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.at(at);
            if ("-=_*~#".indexOf(c) >= 0) {
                count++;
            } else if (!Chars.isSpace(c)) {
                return false;
            }
        }
        return count >= 3;
    }

    /// A sentence about how the cable is to be handled.
    static boolean isHandling(Stretch line) {
        return HANDLING.matcher(start(line)).matches();
    }

    /// A heading of the body: `SUMMARY`, `Summary and Comment:`.
    static boolean isSummary(Stretch line) {
        return line.length() < LONGEST && SUMMARY.matcher(line.text()).matches();
    }

    private static String start(Stretch line) {
        return line.upTo(Math.min(line.to(), line.from() + LONGEST)).text();
    }
}
