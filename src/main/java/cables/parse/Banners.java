package cables.parse;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what was put in at the top and bottom of printed pages: `PAGE 02 HARARE 01108 231036Z`,
/// the classification on a line of its own, the stamps of declassification, NNNN.
final class Banners {

    private static final int LONGEST_LINE = 160;

    private static final Pattern PAGE =
            Pattern.compile(
                    "PAGE[ \\t]{1,4}\\d{1,3}[ \\t]{1,20}(?:R[A-Z]{4,7}\\d{4}(?:["
                        + " \\t]+(?:UNCLAS|[A-Z](?: [A-Z]){4,12})(?![A-Za-z]))?|[A-Z][A-Z"
                        + " .]{2,30}?[ \\t]{1,12}\\d{4,6}[ \\t]{0,8}(?:(?:SECT(?:ION)?["
                        + " \\t]*)?\\d\\d[ \\t]+OF[ \\t]+\\d\\d[ \\t]*)?\\d{6}Z(?:[ \\t]+[A-Z]{3}["
                        + " \\t]+\\d\\d(?!\\d))?)");

    private static final Pattern STAMP =
            Pattern.compile(
                    "(?i)(?:Declassified/Released|EO Systematic Review|DECLASSIFIED - Released|US"
                            + " Department of State EO)[^\\n\\r]{0,120}");

    private final String text;
    private final int headingEnd;
    private final List<Cut> found = new ArrayList<>();
    private int release = -1;

    private Banners(String text, int headingEnd) {
        this.text = text;
        this.headingEnd = headingEnd;
    }

    /// @param headingEnd the end of the MRN line; only below it the blank lines around a banner go
    ///   with it
    static List<Cut> in(String text, int from, int headingEnd) {
        var banners = new Banners(text, headingEnd);
        banners.scanLines(from);
        banners.scanPages(from);
        return banners.found;
    }

    private void scanPages(int from) {
        for (int at = text.indexOf("PAGE ", from); at >= 0; at = text.indexOf("PAGE ", at + 5)) {
            var matcher = PAGE.matcher(text).region(at, Math.min(text.length(), at + LONGEST_LINE));
            if (Chars.isWordBoundary(text, at, 0, text.length()) && matcher.lookingAt()) {
                add(at, matcher.end());
            }
        }
    }

    private void scanLines(int from) {
        int at = from;
        while (at < text.length()) {
            int end = Chars.lineEnd(text, at, text.length());
            if (end - at < LONGEST_LINE && isBannerLine(at, end)) {
                add(Chars.skipBlanks(text, at, end), Chars.skipBlanksBack(text, at, end));
            }
            at = Chars.nextLine(text, end, text.length());
        }
    }

    private void add(int start, int end) {
        var span =
                start >= headingEnd
                        ? Cut.around(text, headingEnd, start, end)
                        : new Span(start, end);
        found.add(new Cut(Cut.Kind.BANNER, span));
    }

    private boolean isBannerLine(int lineStart, int end) {
        int start = Chars.skipBlanks(text, lineStart, end);
        if (start == end) {
            return false;
        }
        return isClassification(start, end)
                || isEndMark(start, end)
                || isStamp(start, end)
                || isStampName(start, end);
    }

    private boolean isClassification(int start, int end) {
        var word = ClassificationWord.at(text, start, end);
        return word.isPresent()
                && isOnlyControl(Chars.skipBlanks(text, word.get().end(), end), end);
    }

    /// What may follow the classification in a banner: `//NOFORN`, `>`, `NOFORN`.
    private boolean isOnlyControl(int at, int end) {
        var rest = Chars.oneLine(text.substring(at, end));
        return rest.isEmpty()
                || rest.matches(
                        "(?://?)?(?:NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|>|FOUO){0,2}\\.?");
    }

    private boolean isEndMark(int start, int end) {
        int last = Chars.skipBlanksBack(text, start, end);
        int length = last - start;
        return (length == 3 || length == 4) && Chars.skip(text, start, last, 'N') == last;
    }

    private boolean isStamp(int start, int end) {
        return hasStampLetter(start) && STAMP.matcher(text).region(start, end).lookingAt();
    }

    private boolean hasStampLetter(int start) {
        return "DEUdeu".indexOf(text.charAt(start)) >= 0;
    }

    /// The next place of the stamp's first words; looked up once for all lines before it.
    private int nextRelease(int at) {
        if (release < at) {
            int next = text.indexOf("Declassified/Released", at);
            release = next < 0 ? Integer.MAX_VALUE - LONGEST_LINE : next;
        }
        return release;
    }

    /// The name of the one who declassified, on the line above the stamp, or on the same line
    /// (1976STATE181062).
    private boolean isStampName(int start, int end) {
        int released = nextRelease(start);
        if (released > end + 40) {
            return false;
        }
        int last = Chars.skipSpaceBack(text, start, Math.min(end, released));
        int words = Chars.oneLine(text.substring(start, last)).split(" ").length;
        boolean follows = Chars.skipSpace(text, last, text.length()) == released;
        return follows && words >= 2 && words <= 4 && !Chars.isInCapitals(text, start, last);
    }
}
