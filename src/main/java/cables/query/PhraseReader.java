package cables.query;

import cables.query.Query.Form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what stands in quotes: exact forms side by side, or one exact word.
final class PhraseReader {

    private final Repairs repairs;

    PhraseReader(Repairs repairs) {
        this.repairs = repairs;
    }

    /// What a PHRASE asks for; empty when there is no word in it.
    Optional<Query> read(Token phrase) {
        tellOddities(phrase);
        var words = words(content(phrase));
        return switch (words.size()) {
            case 0 -> {
                repairs.add("no word between the quotes; left out", phrase);
                yield Optional.empty();
            }
            case 1 -> Optional.of(new Query.Word(words.getFirst(), Form.EXACT));
            default -> Optional.of(new Query.Phrase(String.join(" ", words)));
        };
    }

    /// What stands between the quotes, as typed.
    static String content(Token phrase) {
        var text = phrase.text();
        int close = lastQuote(text);
        return text.substring(1, close == 0 ? text.length() : close);
    }

    /// The quotes are closed, and nothing but `~6` follows them.
    private static boolean isClosed(Token phrase) {
        return lastQuote(phrase.text()) > 0;
    }

    private static int lastQuote(String text) {
        int at = text.length() - 1;
        while (!Tokeniser.isQuote(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private void tellOddities(Token phrase) {
        if (!isClosed(phrase)) {
            repairs.add("the quotes are never closed; read as if they were at the end", phrase);
        } else if (!Tokeniser.isQuote(phrase.text().charAt(phrase.text().length() - 1))) {
            repairs.add("a distance after quotes is not understood yet; left out", phrase);
        }
        if (content(phrase).indexOf('*') >= 0) {
            repairs.add("* is not understood in quotes yet; it stands for nothing there", phrase);
        }
    }

    private static List<String> words(String content) {
        var pieces = Stream.of(content.replace("*", "").split("[\\s\\p{Z}\\p{Cc}]+"));
        var words = pieces.filter(it -> !it.isEmpty()).toList();
        var spelled = words.stream().filter(PhraseReader::isWord).toList();
        return spelled.size() < 2 ? spelled : words;
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
