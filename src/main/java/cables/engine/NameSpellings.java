package cables.engine;

import cables.query.Query;
import cables.query.Query.Form;
import cables.query.Query.Word;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds names that may be those asked for, in another spelling: one letter apart, and beside them
/// in some cable, or about as common.
///
/// A name is a word that is written with a capital letter and never without one. Costs a few dozen
/// searches at the most.
///
/// @param end when to stop, on the clock of {@link System#nanoTime}
public record NameSpellings(SearchEngine engine, long end) {

    private static final int MOST_WORDS = 3;
    private static final int MOST_SPELLINGS = 3;

    /// One letter makes another word of a shorter one.
    private static final int SHORTEST = 6;

    /// Of two that are about as common, one is no more than so many times as frequent.
    private static final int AS_COMMON = 3;

    /// A name as it was asked for, and as it is spelt elsewhere.
    public record Spelt(String asked, String other) {}

    /// Those that are found in so much time.
    public static NameSpellings within(Duration time, SearchEngine engine) {
        return new NameSpellings(engine, System.nanoTime() + time.toNanos());
    }

    /// The first that a question may have missed.
    ///
    /// @throws IOException when the index cannot be read
    public Optional<Spelt> of(Query question) throws IOException {
        var words = AskedWords.of(question).stream().filter(NameSpellings::isLongWord);
        for (var word : words.limit(MOST_WORDS).toList()) {
            for (var other : oneLetterFrom(word)) {
                if (isName(word) && isName(other) && belong(word, other)) {
                    return Optional.of(new Spelt(word, capitalised(other)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLongWord(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    private List<String> oneLetterFrom(String word) throws IOException {
        return engine.spellings(word).stream()
                .filter(it -> Math.abs(it.length() - word.length()) <= 1)
                .limit(MOST_SPELLINGS)
                .toList();
    }

    private boolean isName(String word) throws IOException {
        return count(new Word(capitalised(word), Form.CASED)) > 0
                && count(new Word(word.toLowerCase(Locale.ROOT), Form.CASED)) == 0;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private boolean belong(String word, String other) throws IOException {
        var asked = new Word(word, Form.INFLECTED);
        var beside = new Word(other, Form.EXACT);
        long one = count(asked);
        long two = count(beside);
        return count(Query.allOf(List.of(asked, beside))) > 0
                || (one > 0 && two > 0 && Math.max(one, two) <= AS_COMMON * Math.min(one, two));
    }

    /// A number that nothing follows from where time is over.
    private long count(Query question) throws IOException {
        return new TimedCounts(engine, end).of(question).orElse(-1);
    }
}
