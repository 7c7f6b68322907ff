package cables.parse;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the heading that stands at the end of a stretch, above the paragraph that follows it.
///
/// @param block the heading with the rules above and below it
/// @param title its words
record BodyHeadings(Stretch block, Stretch title) {

    private static final int LONGEST = 140;
    private static final int SHORTEST_RULE = 4;

    /// Where a text that is quoted begins or ends; it heads nothing.
    private static final Pattern QUOTATION =
            Pattern.compile(
                    "(?:BEGIN |END |OPEN |CLOSE )?(?:QUOTE|UNQUOTE|UNQTE|QTE|INNER"
                            + " QUOTE)\\W*|(?:END|UNQUOTE)\\b.*");

    /// The heading at the end of `above`, which is text of a paragraph or nothing but a heading.
    static Optional<BodyHeadings> atEnd(Stretch above) {
        var text = above.strip();
        if (text.isBlank()) {
            return Optional.empty();
        }
        int rule = ruleStart(text, text.to());
        return rule < text.to() ? underlined(text, rule) : plain(text);
    }

    private static int ruleStart(Stretch text, int end) {
        int at = end;
        while (at > text.from() && isRuleOrSpace(text.at(at - 1))) {
            at--;
        }
        int start = Chars.skipSpace(text.view().text(), at, end);
        return end - start >= SHORTEST_RULE ? start : end;
    }

    private static boolean isRuleOrSpace(char c) {
        return "-=*_~".indexOf(c) >= 0 || Chars.isSpace(c);
    }

    /// `TITLE` above a rule, or between two: on lines of their own, or all on one line in re-flowed
    /// text.
    private static Optional<BodyHeadings> underlined(Stretch text, int rule) {
        int titleEnd = Chars.skipSpaceBack(text.view().text(), text.from(), rule);
        if (titleEnd == text.from()) {
            return Optional.empty();
        }
        int overline = overlineEnd(text, titleEnd);
        int titleStart = overline >= 0 ? overline : titleStart(text, titleEnd);
        var title = text.between(titleStart, titleEnd).strip();
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.empty();
        }
        int start =
                overline >= 0
                        ? ruleStart(
                                text,
                                Chars.skipSpaceBack(text.view().text(), text.from(), overline))
                        : title.from();
        return Optional.of(new BodyHeadings(text.between(start, text.to()), title));
    }

    /// The end of the rule above the title; -1 where there is none within reach.
    private static int overlineEnd(Stretch text, int titleEnd) {
        int reach = Math.max(text.from() + SHORTEST_RULE, titleEnd - LONGEST);
        for (int at = titleEnd; at >= reach; at--) {
            if (isRule(text, at) && !isSentenceBetween(text, at, titleEnd)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isRule(Stretch text, int end) {
        for (int i = 1; i <= SHORTEST_RULE; i++) {
            if ("-=*_~".indexOf(text.at(end - i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Words over more than three lines are no title.
    private static boolean isSentenceBetween(Stretch text, int from, int to) {
        return Chars.countLineEnds(text.view().text(), from, to) > 4;
    }

    /// Without a rule above it the title is the line, and the lines above it up to a blank one if
    /// they are as short.
    private static int titleStart(Stretch text, int titleEnd) {
        int start = Chars.lineStart(text.view().text(), text.from(), titleEnd);
        int above =
                Chars.lineStart(
                        text.view().text(),
                        text.from(),
                        Chars.skipBlanksBack(
                                text.view().text(), text.from(), Math.max(text.from(), start - 1)));
        boolean wraps =
                start > text.from()
                        && !text.between(above, start).isBlank()
                        && Chars.isInCapitals(text.view().text(), above, titleEnd)
                        && above < start;
        return wraps ? above : start;
    }

    /// A title without a rule: one short line below a blank one, in capitals or with capitals, that
    /// is no sentence.
    private static Optional<BodyHeadings> plain(Stretch text) {
        int start = Chars.lineStart(text.view().text(), text.from(), text.to());
        var line = text.between(start, text.to()).strip();
        boolean below =
                start == text.from()
                        || Chars.isBelowBlankLine(text.view().text(), text.from(), start);
        return below && isTitle(line)
                ? Optional.of(new BodyHeadings(line, line))
                : Optional.empty();
    }

    private static boolean isTitle(Stretch line) {
        char first = line.at(line.from());
        boolean starts = Chars.isUpper(first) || Character.isUpperCase(first);
        boolean ends = ".,;)\"".indexOf(line.at(line.to() - 1)) < 0;
        return starts
                && ends
                && line.length() <= 80
                && isCapitalised(line)
                && !QUOTATION.matcher(line.text()).matches();
    }

    private static boolean isCapitalised(Stretch line) {
        int words = 0;
        int capitals = 0;
        for (int at = line.from(); at < line.to(); ) {
            int end = Chars.wordEnd(line.view().text(), at, line.to());
            words += end - at > 3 ? 1 : 0;
            capitals += end - at > 3 && Character.isUpperCase(line.at(at)) ? 1 : 0;
            at = Chars.skipSpace(line.view().text(), end, line.to());
        }
        return words == 0
                ? Chars.isInCapitals(line.view().text(), line.from(), line.to())
                : capitals * 3 >= words * 2;
    }
}
