package cables.query;

import cables.cable.Span;
import cables.query.Query.Form;
import cables.query.Token.Kind;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a single word of running text: plain, exact, fuzzy or with wildcards.
final class WordReader {

    private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,}+):(?!//)");
    private static final Pattern WEIGHT = Pattern.compile("(.+)\\^[0-9.]+");
    private static final Pattern FUZZY = Pattern.compile("(.+)~([0-9.]*)");
    private static final Pattern STRAYS = Pattern.compile("[!^\\[\\]{}<>\\\\~«»]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[:()\"“”„‟\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SIGNS =
            Pattern.compile("^[+=/" + Tokeniser.MINUSES + "]+|[,;:/]+$");

    private final Form form;
    private final Repairs repairs;

    WordReader(Form form, Repairs repairs) {
        this.form = form;
        this.repairs = repairs;
    }

    /// What a WORD asks for; empty when nothing of it can be looked up.
    ///
    /// @param nextIsGlued whether something follows the word without a blank
    Optional<Query> read(Token word, boolean nextIsGlued) {
        if (nextIsGlued && word.text().endsWith(":")) {
            tellField(word.text(), word.span());
        }
        return fuzzy(withoutWeight(word.text(), word.span()), word.span());
    }

    private Optional<Query> fuzzy(String text, Span span) {
        var fuzzy = FUZZY.matcher(text);
        return fuzzy.matches()
                ? plain(fuzzy.group(1), span).map(it -> fuzzy(it, fuzzy.group(2), span))
                : plain(text, span);
    }

    private String withoutWeight(String text, Span span) {
        var weight = WEIGHT.matcher(text);
        if (!weight.matches()) {
            return text;
        }
        int start = span.start() + weight.end(1);
        repairs.add("words have no weights; left out", new Span(start, span.end()));
        return weight.group(1);
    }

    private Query fuzzy(Query read, String edits, Span span) {
        return switch (read) {
            case Query.Word(var word, var ignored) when form == Form.CASED -> {
                repairs.add("~ does not go with case:; left out", span);
                yield read;
            }
            case Query.Word(var word, var ignored) -> fuzzyWord(word, edits, span);
            case Query.Wildcard wildcard -> {
                repairs.add("~ does not go with wildcards; left out", span);
                yield wildcard;
            }
            case Query other -> {
                repairs.add("~ goes with a single word only; left out", span);
                yield other;
            }
        };
    }

    private Query fuzzyWord(String word, String edits, Span span) {
        return switch (edits) {
            case "1" -> new Query.Fuzzy(word, 1);
            case "2" -> new Query.Fuzzy(word, 2);
            case "0" -> new Query.Word(word, Form.EXACT);
            case "" -> new Query.Fuzzy(word, usualEdits(word));
            default -> {
                repairs.add("~%s is read as ~2, the most there is".formatted(edits), span);
                yield new Query.Fuzzy(word, 2);
            }
        };
    }

    /// Two slips in a short word make it another word.
    private static int usualEdits(String word) {
        return word.length() <= 5 ? 1 : 2;
    }

    private Optional<Query> plain(String text, Span span) {
        var clean = SIGNS.matcher(withoutStrays(text, span)).replaceAll("");
        if (FIELD.matcher(clean).lookingAt()) {
            tellField(clean, span);
            return words(clean);
        }
        if (clean.indexOf(' ') >= 0) {
            return words(clean);
        }
        if (asksAnything(clean)) {
            tellCase(clean, span);
            return Optional.of(leaf(clean));
        }
        repairs.add("no letter and no digit here to look for; left out", span);
        return Optional.empty();
    }

    private void tellCase(String text, Span span) {
        if (form == Form.CASED && (text.indexOf('*') >= 0 || text.indexOf('?') >= 0)) {
            repairs.add("case: does not go with wildcards; read in any case", span);
        }
    }

    private static boolean asksAnything(String text) {
        return hasLetter(text) || isEverything(text);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isEverything(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '*');
    }

    private Query leaf(String text) {
        if (isEverything(text)) {
            return new Query.All();
        }
        if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
            return new Query.Word(text, isPlain(text) || form == Form.CASED ? form : Form.EXACT);
        }
        return new Query.Wildcard(text.replaceAll("\\*{2,}", "*"));
    }

    /// Whether it would be read as a word again; what was freed of stray signs may look like an
    /// operator by now.
    static boolean isPlain(String text) {
        var first = Tokeniser.tokensOf(text).getFirst();
        return first.is(Kind.WORD) && first.text().equals(text);
    }

    private void tellField(String text, Span span) {
        var name = text.substring(0, text.indexOf(':'));
        var place = new Span(span.start(), Math.min(span.end(), span.start() + name.length() + 1));
        repairs.add(
                Field.named(name)
                                .map(it -> "a field needs a blank before it")
                                .orElseGet(() -> noField(name))
                        + "; read as words",
                place);
    }

    private static String noField(String name) {
        return "there is no field %s:".formatted(name)
                + Field.near(name)
                        .map(it -> ", did you mean %s:?".formatted(it.label()))
                        .orElse("");
    }

    /// The words between colons or blanks; parentheses that may have lost their other half are left
    /// out.
    Optional<Query> words(String text) {
        var words =
                Stream.of(SEPARATORS.split(text))
                        .map(it -> SIGNS.matcher(it).replaceAll(""))
                        .filter(WordReader::asksAnything)
                        .map(this::leaf)
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(words));
    }

    private String withoutStrays(String text, Span span) {
        var clean = BLANKS.matcher(STRAYS.matcher(text).replaceAll("")).replaceAll(" ");
        if (STRAYS.matcher(text).find() && hasLetter(clean)) {
            repairs.add(strayMessage(text, clean), strayPlace(text, span));
        }
        return clean;
    }

    private static String strayMessage(String text, String clean) {
        var strays = STRAYS.matcher(text).results().map(it -> it.group()).distinct().toList();
        return "%s %s nothing here; read as %s"
                .formatted(
                        String.join(" and ", strays), strays.size() == 1 ? "means" : "mean", clean);
    }

    private static Span strayPlace(String text, Span span) {
        var places = STRAYS.matcher(text).results().toList();
        return new Span(
                span.start() + places.getFirst().start(), span.start() + places.getLast().end());
    }
}
