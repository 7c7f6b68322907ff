package cables.query;

import cables.query.Query.Form;
import cables.query.Query.Phrase;
import cables.query.Query.Wildcard;
import cables.query.Query.Word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what stands in quotes: exact forms side by side, one exact word, or, with a distance
/// behind it, words near each other.
final class PhraseReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String ANY_WORD = "*";

    private final Form form;
    private final Repairs repairs;

    /// @param form how much of each word must agree; never INFLECTED
    PhraseReader(Form form, Repairs repairs) {
        this.form = form;
        this.repairs = repairs;
    }

    /// What a PHRASE asks for; empty when there is no word in it.
    Optional<Query> read(Token phrase) {
        boolean closed = lastQuote(phrase.text()) > 0;
        if (!closed) {
            repairs.add("the quotes are never closed; read as if they were at the end", phrase);
        }
        var words = BLANKS.splitAsStream(content(phrase)).filter(it -> !it.isEmpty()).toList();
        var spelled = words.stream().filter(PhraseReader::isWord).toList();
        if (spelled.isEmpty()) {
            repairs.add("no word between the quotes; left out", phrase);
            return Optional.empty();
        }
        return Optional.of(
                closed
                        ? near(phrase, spelled).orElseGet(() -> sideBySide(words, spelled))
                        : sideBySide(words, spelled));
    }

    /// What stands between the quotes, as typed.
    static String content(Token phrase) {
        var text = phrase.text();
        int close = lastQuote(text);
        return text.substring(1, close == 0 ? text.length() : close);
    }

    private static int lastQuote(String text) {
        int at = text.length() - 1;
        while (!Tokeniser.isQuote(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private Query sideBySide(List<String> words, List<String> spelled) {
        return spelled.size() == 1 ? single(spelled.getFirst()) : phrase(words);
    }

    private Query single(String word) {
        return form == Form.EXACT && Wildcard.isMeant(word)
                ? new Wildcard(word.replaceAll("\\*{2,}", "*"))
                : new Word(word, form);
    }

    /// A `*` alone stands for any one word between two others.
    private Query phrase(List<String> words) {
        int first = 0;
        int end = words.size();
        while (words.get(first).equals(ANY_WORD)) {
            first++;
        }
        while (words.get(end - 1).equals(ANY_WORD)) {
            end--;
        }
        return new Phrase(String.join(" ", words.subList(first, end)), form);
    }

    /// The words near each other, where a distance follows the quotes.
    private Optional<Query> near(Token phrase, List<String> words) {
        var text = phrase.text().substring(lastQuote(phrase.text()) + 1);
        if (text.isEmpty() || text.equals("~0")) {
            return Optional.empty();
        }
        if (words.size() < 2 || !text.matches("~\\d+")) {
            repairs.add(
                    "%s after quotes needs %s; left out"
                            .formatted(text, words.size() < 2 ? "two words in them" : "a number"),
                    phrase);
            return Optional.empty();
        }
        var distance = new Distances(repairs).of(text.substring(1), false, phrase.span());
        return words.stream()
                .map(this::single)
                .reduce((left, right) -> new Query.Near(left, right, distance));
    }
}
