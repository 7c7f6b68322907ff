package cables.parse;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what was put in at the top and bottom of printed pages: `PAGE 02 HARARE 01108 231036Z`,
/// the classification on a line of its own, notes of the operators, NNNN.
///
/// In re-flowed text the classification and NNNN that stand before a PAGE go with it.
final class Banners {

    private static final int LONGEST_LINE = 160;
    private static final int MOST_WORDS_BEFORE_PAGE = 4;

    private static final String PAGE_NUMBER = "PAGE[ \\t]{1,4}[\\dOIL]{1,3}[ \\t]{1,20}(?!OF )";
    private static final String POST_AND_SERIAL = "[A-Z][A-Z .]{2,30}?[ \\t]{1,12}\\d{3,6}";
    private static final String SECTION =
            "[ \\t]{0,8}(?:(?:SECT(?:ION)?[ \\t]*)?\\d\\d?[ \\t]+[O0G]F[ \\t]+\\d\\d?[ \\t]*)?";
    private static final String TRAVELLING =
            "(?:[ \\t]+(?:TOSEC|SECTO|TODEP|DEPTO)[ \\t]+\\d{4,6})?";

    /// With the group that says when the page was printed it is told anywhere.
    private static final Pattern PAGE =
            Pattern.compile(
                    PAGE_NUMBER
                            + "(?:R[A-Z]{4,7}\\d{4}(?:["
                            + " \\t]+(?:UNCLAS|[A-Z](?: [A-Z]){4,12})(?![A-Za-z]))?|"
                            + POST_AND_SERIAL
                            + TRAVELLING
                            + SECTION
                            + "[ \\t]*\\d{6}Z(?:[ \\t]+[A-Z]{3}[ \\t]+\\d\\d(?!\\d))?)");

    /// Without it, only on a line of its own: `PAGE 02 STATE 204417 TOSEC 210233`.
    private static final Pattern PAGE_LINE =
            Pattern.compile(
                    PAGE_NUMBER + POST_AND_SERIAL + TRAVELLING + SECTION + "[ \\t]*(?:\\d{6}Z?)?");

    private static final Pattern SECTION_LINE =
            Pattern.compile("SECT(?:ION)?\\.? \\d{1,2} [O0G]F \\d{1,2}");

    /// What a printer put above the first line of a page: `PTQ9130`.
    private static final Pattern PRINTER = Pattern.compile("[A-Z]{2,4}\\d{3,5}");

    /// What may follow the classification in a banner: `//NOFORN`, `>`, `NOFORN`.
    private static final Pattern CONTROL =
            Pattern.compile(
                    "(?://?)?(?:NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|>|FOUO){0,2}\\.?");

    private final String text;
    private final int top;
    private final List<Cut> found = new ArrayList<>();

    private Banners(String text, int top) {
        this.text = text;
        this.top = top;
    }

    /// @param headingEnd the end of the MRN line; only below the DTG the blank lines around a
    ///   banner go with it
    static List<Cut> in(String text, int from, int headingEnd) {
        var dtg = Dtgs.first(text, from, headingEnd);
        var banners = new Banners(text, dtg.map(Dtgs.Found::end).orElse(headingEnd));
        banners.scanLines(from);
        banners.scanPages(from);
        Stamps.in(text, from).forEach(it -> banners.addWithWordsBefore(from, it.start(), it.end()));
        banners.scanEnd(from);
        return banners.found;
    }

    /// The last words of a text that has pages.
    private void scanEnd(int from) {
        int end = Chars.skipSpaceBack(text, from, text.length());
        if (!found.isEmpty() && !Chars.isAtLineStart(text, from, wordsBefore(from, end))) {
            addWithWordsBefore(from, end, end);
        }
    }

    private void addWithWordsBefore(int from, int start, int end) {
        int first = wordsBefore(from, start);
        if (first < end) {
            add(first, end);
        }
    }

    private void scanPages(int from) {
        for (int at = text.indexOf("PAGE ", from); at >= 0; at = text.indexOf("PAGE ", at + 5)) {
            int end = Chars.isWordBoundary(text, at, 0, text.length()) ? pageEnd(at) : -1;
            if (end >= 0) {
                addWithWordsBefore(from, at, end);
            }
        }
    }

    private int pageEnd(int at) {
        int reach = Math.min(text.length(), at + LONGEST_LINE);
        var page = PAGE.matcher(text).region(at, reach);
        if (page.lookingAt()) {
            return page.end();
        }
        int lineEnd = Chars.lineEnd(text, at, reach);
        var line = PAGE_LINE.matcher(text).region(at, Chars.skipBlanksBack(text, at, lineEnd));
        return Chars.isAtLineStart(text, 0, at) && line.matches() ? line.end() : -1;
    }

    /// Where the classification and NNNN start that stand before a PAGE in mid-line.
    private int wordsBefore(int from, int page) {
        int start = page;
        for (int words = 0; words < MOST_WORDS_BEFORE_PAGE; words++) {
            int end = Chars.skipBlanksBack(text, from, start);
            int word = ClassificationWord.startBefore(text, from, end);
            int mark = word < end ? word : endMarkStart(from, end);
            start = mark < end ? mark : start;
        }
        return start;
    }

    private int endMarkStart(int from, int end) {
        int word = Chars.wordStart(text, from, end);
        return isEndMark(word, end) ? word : end;
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
        var span = start >= top ? Cut.around(text, top, start, end) : new Span(start, end);
        found.add(new Cut(Cut.Kind.BANNER, span));
    }

    private boolean isBannerLine(int lineStart, int end) {
        int start = Chars.skipBlanks(text, lineStart, end);
        if (start == end) {
            return false;
        }
        return isClassification(start, end)
                || isEndMark(start, end)
                || isOperatorsNote(start, end)
                || isSection(start, end)
                || isPrinter(start, end);
    }

    private boolean isClassification(int start, int end) {
        var word = ClassificationWord.at(text, start, end);
        return word.isPresent()
                && isOnlyControl(Chars.skipBlanks(text, word.get().end(), end), end);
    }

    private boolean isOnlyControl(int at, int end) {
        return at == end || CONTROL.matcher(Chars.oneLine(text.substring(at, end))).matches();
    }

    private boolean isEndMark(int start, int end) {
        if (start == end || text.charAt(start) != 'N') {
            return false;
        }
        int last = Chars.skipBlanksBack(text, start, end);
        int length = last - start;
        return (length == 3 || length == 4) && Chars.skip(text, start, last, 'N') == last;
    }

    /// `SECTION 02 OF 03`, all that is left of the heading of a later section.
    private boolean isSection(int start, int end) {
        return text.charAt(start) == 'S'
                && SECTION_LINE
                        .matcher(text)
                        .region(start, Chars.skipBlanksBack(text, start, end))
                        .matches();
    }

    /// `NOTE BY OC/T: MESSAGE DELAYED IN TRANSMISSION.`
    private boolean isOperatorsNote(int start, int end) {
        int by = Chars.match(text, start, end, "NOTE BY OC");
        return by >= 0 && by < end && (text.charAt(by) == '/' || text.charAt(by) == ':');
    }

    private boolean isPrinter(int start, int end) {
        int last = Chars.skipBlanksBack(text, start, end);
        return last - start <= 9
                && PRINTER.matcher(text).region(start, last).matches()
                && text.startsWith("PAGE ", Chars.skipSpace(text, end, text.length()));
    }
}
