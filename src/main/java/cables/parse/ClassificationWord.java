package cables.parse;

import cables.cable.Classification;

import java.util.Optional;

/// The classification as it stands at the head of an MRN line: `UNCLAS`, `S E C R E T`, with a
/// letter lost or doubled.
///
/// @param end where it ends
/// @param spaced whether blanks stand between its letters
record ClassificationWord(Classification classification, int end, boolean spaced) {

    private enum Word {
        TOP_SECRET("TOP SECRET", Classification.TOP_SECRET),
        SECRET("SECRET", Classification.SECRET),
        CONFIDENTIAL("CONFIDENTIAL", Classification.CONFIDENTIAL),
        LIMITED("LIMITED OFFICIAL USE", Classification.LIMITED_OFFICIAL_USE),
        UNCLASSIFIED("UNCLASSIFIED", Classification.UNCLASSIFIED),
        UNCLAS("UNCLAS", Classification.UNCLASSIFIED);

        private final String written;
        private final String letters;
        private final Classification classification;

        Word(String written, Classification classification) {
            this.written = written;
            this.letters = written.replace(" ", "");
            this.classification = classification;
        }
    }

    private static final Word[] WORDS = Word.values();

    /// Where the classification in capitals starts that ends at `end`; `end` when none does.
    static int startBefore(String text, int from, int end) {
        for (var word : WORDS) {
            int start = end - word.written.length();
            if (start >= from
                    && text.startsWith(word.written, start)
                    && Chars.isWordBoundary(text, start, from, end)) {
                return start;
            }
        }
        return end;
    }

    /// Whether a classification in capitals may begin with `c`: the first letter of a word, or the
    /// second one, where the first is lost.
    static boolean mayBeginWith(char c) {
        return switch (c) {
            case 'U', 'S', 'C', 'T', 'L', 'O', 'E', 'N' -> true;
            default -> false;
        };
    }

    /// The classification word that starts at `at`, whatever follows it.
    static Optional<ClassificationWord> at(String text, int at, int to) {
        if (!mayStart(text, at, to)) {
            return Optional.empty();
        }
        char first = Chars.upper(text.charAt(at));
        for (var word : WORDS) {
            int end = end(text, at, to, word, first);
            if (end >= 0) {
                return Optional.of(of(text, at, end, word));
            }
        }
        return Optional.empty();
    }

    /// A quick look at three letters: most words of a text are none of these.
    static boolean mayStart(String text, int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        char first = Chars.upper(text.charAt(at));
        char second = Chars.upper(text.charAt(at + 1));
        char third = at + 2 < to ? Chars.upper(text.charAt(at + 2)) : ' ';
        boolean spaced = Chars.isBlank(second) || second == first;
        return switch (first) {
            case 'U' -> spaced || (second == 'N' && third == 'C');
            case 'S' -> spaced || (second == 'E' && third == 'C');
            case 'C' -> spaced || (second == 'O' && third == 'N');
            case 'T' -> spaced || (second == 'O' && third == 'P');
            case 'L' -> spaced || (second == 'I' && third == 'M');
            case 'O', 'E', 'N' -> Chars.isBlank(second);
            default -> false;
        };
    }

    /// Where the word ends: written in one, or spaced, its first letter then also doubled or lost
    /// (`SS E C R E T`, `O N F I D ..`). -1 when it does not stand there.
    private static int end(String text, int at, int to, Word word, char first) {
        if (first == word.letters.charAt(0)) {
            int end = Chars.match(text, at, to, word.written);
            return end >= 0 ? end : spacedEnd(text, at, to, word);
        }
        boolean lost = first == word.letters.charAt(1) && isBlankAt(text, at + 1, to);
        return lost ? Chars.matchSpaced(text, at, to, word.letters.substring(1)) : -1;
    }

    private static int spacedEnd(String text, int at, int to, Word word) {
        int doubled =
                at + 1 < to && Chars.upper(text.charAt(at + 1)) == word.letters.charAt(0)
                        ? at + 1
                        : at;
        return isBlankAt(text, doubled + 1, to) && !isBlankAt(text, doubled, to)
                ? Chars.matchSpaced(text, doubled, to, word.letters)
                : -1;
    }

    private static boolean isBlankAt(String text, int at, int to) {
        return at < to && Chars.isBlank(text.charAt(at));
    }

    private static ClassificationWord of(String text, int at, int end, Word word) {
        int blanks = 0;
        for (int place = at; place < end; place++) {
            blanks += Chars.isBlank(text.charAt(place)) ? 1 : 0;
        }
        return new ClassificationWord(word.classification, end, blanks > 2);
    }
}
