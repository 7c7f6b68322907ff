package cables.parse;

/// Tells where running prose begins behind a heading line that was run together with it.
final class Prose {

    private static final int WORDS = 6;
    private static final int FEWEST_SMALL = 5;
    private static final int FEWEST_CAPITALS = 3;

    private Prose() {}

    /// Where a title in capitals gives way to a sentence in small letters; `end` when it does not.
    static int afterTitle(String text, int from, int end) {
        int capitals = 0;
        int at = Chars.skipBlanks(text, from, end);
        while (at < end) {
            int wordEnd = Chars.wordEnd(text, at, end);
            if (capitals >= FEWEST_CAPITALS && wordEnd - at > 1 && startsAt(text, at, end)) {
                return Chars.skipBlanksBack(text, from, at);
            }
            capitals += wordEnd - at > 1 && Chars.isInCapitals(text, at, wordEnd) ? 1 : 0;
            at = Chars.skipBlanks(text, wordEnd, end);
        }
        return end;
    }

    /// The first word of a sentence in small letters; `end` when there is none.
    static int start(String text, int from, int end) {
        for (int at = Chars.skipBlanks(text, from, end); at < end; ) {
            if (Chars.isUpper(text.charAt(at)) && startsAt(text, at, end)) {
                return at;
            }
            at = Chars.skipBlanks(text, Chars.wordEnd(text, at, end), end);
        }
        return end;
    }

    /// Of six words from `at` on, five end in a small letter, and the first begins with a capital.
    private static boolean startsAt(String text, int at, int end) {
        int place = at;
        int small = 0;
        for (int words = 0; words < WORDS && place < end; words++) {
            int wordEnd = Chars.wordEnd(text, place, end);
            small += endsSmall(text, place, wordEnd) ? 1 : 0;
            place = Chars.skipBlanks(text, wordEnd, end);
        }
        return small >= FEWEST_SMALL && !Chars.isLower(text.charAt(at));
    }

    private static boolean endsSmall(String text, int from, int wordEnd) {
        int last = wordEnd - 1;
        boolean stopped = last > from && (text.charAt(last) == ',' || text.charAt(last) == '.');
        return Chars.isLower(text.charAt(stopped ? last - 1 : last));
    }
}
