package cables.parse;

import cables.cable.Paragraph;
import cables.cable.Paragraph.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which paragraphs are summary, comment or action request: by their first words, by the
/// heading above, or by standing between a beginning and its END (SUMMARY .. END SUMMARY may span
/// several).
final class ParagraphKinds {

    private static final int REACH = 60;
    private static final int LONGEST_SPAN = 6;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:\\([A-Z/]{1,6}\\)\\s*)?(?:begin |start |executive |brief"
                            + " |\\(cont(?:inued|'d)?\\) )?(summary|comment|action request|action"
                            + " requested|this is an action request)\\b(?: and"
                            + " (?:comment|introduction|action"
                            + " request|recommendations?|analysis))?(?:,?"
                            + " \\(?(?:continued|cont'?d|cont\\.)\\)?)?(?=\\W)(?!\\s+(?:of the|on"
                            + " the|by|from|to the|for the|execution))",
                    Pattern.DOTALL);

    private static final String[] FIRST_LETTERS = {
        "ACT", "BEG", "BRI", "COM", "EXE", "STA", "SUM", "THI"
    };

    private final List<Paragraph> paragraphs;
    private final List<Paragraph> read = new ArrayList<>();

    private ParagraphKinds(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<Paragraph> applied(List<Paragraph> paragraphs) {
        var kinds = new ParagraphKinds(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            kinds.read(i);
        }
        return kinds.read;
    }

    private void read(int i) {
        var paragraph = paragraphs.get(i);
        var kind = own(paragraph).or(() -> spanned(i));
        read.add(
                new Paragraph(
                        paragraph.number(),
                        paragraph.marking(),
                        kind,
                        paragraph.heading(),
                        paragraph.passage(),
                        paragraph.span()));
    }

    private static Optional<Kind> own(Paragraph paragraph) {
        var text = paragraph.passage().text();
        var beginning = kind(text.substring(0, Math.min(REACH, text.length())) + " ");
        return beginning.or(() -> paragraph.heading().flatMap(it -> kind(it.value() + " ")));
    }

    private static Optional<Kind> kind(String words) {
        if (!mayBegin(words)) {
            return Optional.empty();
        }
        var matcher = BEGINNING.matcher(words);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var word = matcher.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(
                word.startsWith("SUMMARY")
                        ? Kind.SUMMARY
                        : word.startsWith("COMMENT") ? Kind.COMMENT : Kind.ACTION);
    }

    /// A quick look at three letters: most paragraphs begin with none of these words.
    private static boolean mayBegin(String words) {
        if (!Chars.isLetter(words.charAt(0))) {
            return true;
        }
        for (var word : FIRST_LETTERS) {
            if (Chars.match(words, 0, words.length(), word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The kind of the paragraph before, if it has not ended yet and ends in this one or a near one
    /// below.
    private Optional<Kind> spanned(int i) {
        var before = i == 0 ? Optional.<Kind>empty() : read.get(i - 1).kind();
        return before.filter(it ->
                it != Kind.ACTION
                        && !ends(i - 1, it)
                        && paragraphs.get(i).heading().isEmpty()
                        && endsWithin(i, it));
    }

    private boolean endsWithin(int i, Kind kind) {
        for (int at = i; at < Math.min(paragraphs.size(), i + LONGEST_SPAN); at++) {
            if (at > i && own(paragraphs.get(at)).isPresent()) {
                return false;
            }
            if (ends(at, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int i, Kind kind) {
        var text = paragraphs.get(i).passage().text();
        var upper =
                Chars.oneLine(text.substring(Math.max(0, text.length() - 3 * REACH)))
                        .toUpperCase(Locale.ROOT);
        return upper.contains("END " + kind) || upper.contains("END OF " + kind);
    }
}
