package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Tag;
import cables.vocabulary.TagCatalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the TAGS line and the lines it goes on in: codes apart by blanks, commas or semicolons, or
/// not at all.
final class TagsLine {

    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();

    private static final int LONGEST_BARE = 120;
    private static final int LONGEST_NAME = 60;

    private static final Pattern BETWEEN = Pattern.compile("[ ,;]+");

    /// What ends a code and is no part of it.
    private static final Pattern STOP = Pattern.compile("(?<! [A-Z])[.:]+$");

    private final Draft draft;
    private final List<Located<Tag>> tags = new ArrayList<>();

    private TagsLine(Draft draft) {
        this.draft = draft;
    }

    static List<Located<Tag>> read(Stretch lines, Draft draft) {
        var reader = new TagsLine(draft);
        reader.tokens(lines).forEach(reader::add);
        return List.copyOf(reader.tags);
    }

    /// How far the TAGS go that start at `value`: over line ends as long as only codes stand there,
    /// and over blank lines after a comma.
    static int end(Stretch segment, int value) {
        int end = bracketedEnd(segment, segment.lineEnd(value));
        boolean open = endsWithComma(segment, value, end);
        for (int at = segment.nextLine(end); at < segment.to(); ) {
            int lineEnd = segment.lineEnd(at);
            var line = segment.between(at, lineEnd).strip();
            if (line.isBlank() ? !open : !isContinuation(line, open || startsWithComma(line))) {
                return end;
            }
            end = line.isBlank() ? end : lineEnd;
            open = line.isBlank() ? open : endsWithComma(segment, at, lineEnd);
            at = segment.nextLine(lineEnd);
        }
        return end;
    }

    /// The end of the line at `end`, or of the one below if a name in brackets wraps: `OVIP
    /// (KISSINGER,`.
    private static int bracketedEnd(Stretch segment, int end) {
        int next = segment.nextLine(end);
        int nextEnd = segment.lineEnd(next);
        boolean wraps =
                isOpen(segment, Chars.lineStart(segment.view().text(), segment.from(), end), end)
                        && next < segment.to()
                        && closes(segment, next, nextEnd);
        return wraps ? nextEnd : end;
    }

    private static boolean isOpen(Stretch segment, int from, int end) {
        int at = end;
        while (at > from && segment.at(at - 1) != '(' && segment.at(at - 1) != ')') {
            at--;
        }
        return at > from && segment.at(at - 1) == '(' && end - at < LONGEST_NAME;
    }

    /// Whether a bracket closes on the line before another opens.
    private static boolean closes(Stretch segment, int from, int end) {
        int at = from;
        while (at < end && segment.at(at) != '(' && segment.at(at) != ')') {
            at++;
        }
        return at < end && segment.at(at) == ')' && at - from < LONGEST_NAME;
    }

    private static boolean endsWithComma(Stretch segment, int from, int end) {
        int last = Chars.skipBlanksBack(segment.view().text(), from, end);
        return last > from && segment.at(last - 1) == ',';
    }

    private static boolean startsWithComma(Stretch line) {
        return line.at(line.from()) == ',';
    }

    /// A line goes on with TAGS if all its words are known codes; after a comma it is enough that
    /// they look like codes.
    private static boolean isContinuation(Stretch line, boolean open) {
        if (line.length() > 200 || !Captions.in(line).isEmpty()) {
            return false;
        }
        var words = BETWEEN.split(line.oneLine(), -1);
        for (var word : words) {
            if (!word.isEmpty() && !isCode(word, open)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String word, boolean open) {
        var upper = word.toUpperCase(Locale.ROOT);
        boolean known =
                CATALOGUE.knows(upper)
                        || CATALOGUE.split(upper).size() > 1
                        || !CATALOGUE.normalise(upper).equals(upper);
        return (known && (open || upper.equals(word)))
                || (open
                        && word.length() <= 5
                        && word.chars().allMatch(c -> Chars.isLetter((char) c)));
    }

    /// The words of the lines; what stands in brackets is one, and so is a name of several words
    /// between commas.
    private List<Stretch> tokens(Stretch lines) {
        var tokens = new ArrayList<Stretch>();
        var text = lines.view().text();
        int at = skipSeparators(lines, lines.from());
        while (at < lines.to()) {
            boolean bracket = lines.at(at) == '(' || lines.at(at) == '[';
            int end = bracket ? bracketedNameEnd(lines, at) : tokenEnd(lines, at);
            tokens.add(lines.between(bracket ? at + 1 : at, end).strip());
            at = skipSeparators(lines, bracket ? Math.min(end + 1, lines.to()) : end);
        }
        return tokens.stream()
                .filter(it -> Chars.skipSpace(text, it.from(), it.to()) < it.to())
                .toList();
    }

    private static int skipSeparators(Stretch lines, int from) {
        int at = from;
        while (at < lines.to()
                && (Chars.isSpace(lines.at(at)) || ",;:/\\.)]*".indexOf(lines.at(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int tokenEnd(Stretch lines, int from) {
        int end = from;
        while (end < lines.to()
                && !Chars.isSpace(lines.at(end))
                && ",;()[]\\".indexOf(lines.at(end)) < 0) {
            end++;
        }
        return Math.max(firstOfPair(lines, from, end), from + 1);
    }

    /// A stroke separates two codes, and else belongs to one: `PREL/PHUM`, `UNGA/C-3`.
    private static int firstOfPair(Stretch lines, int from, int end) {
        int stroke = from;
        while (stroke < end && lines.at(stroke) != '/') {
            stroke++;
        }
        boolean pair =
                stroke > from
                        && stroke < end
                        && CATALOGUE.knows(lines.between(from, stroke).text())
                        && CATALOGUE.knows(lines.between(stroke + 1, end).text());
        return pair ? stroke : end;
    }

    /// Where the bracket closes; where it does not, the name goes up to the next known code, after
    /// two commas at the latest.
    private static int bracketedNameEnd(Stretch lines, int open) {
        int close = bracketEnd(lines, open);
        int end = close;
        if (close == lines.to() || close - open > LONGEST_NAME) {
            int comma = comma(lines, open);
            int second = comma(lines, Math.min(comma + 1, lines.to()));
            boolean code =
                    CATALOGUE.knows(lines.between(comma, second).text().replaceAll("[, ]", ""));
            end = code ? comma : second;
        }
        return end;
    }

    private static int comma(Stretch lines, int from) {
        int at = from;
        while (at < lines.to() && lines.at(at) != ',') {
            at++;
        }
        return at;
    }

    private static int bracketEnd(Stretch lines, int open) {
        int at = open + 1;
        while (at < lines.to() && lines.at(at) != ')' && lines.at(at) != ']') {
            at++;
        }
        return at;
    }

    private void add(Stretch token) {
        var written = STOP.matcher(token.oneLine()).replaceFirst("");
        var pieces = CATALOGUE.split(written.toUpperCase(Locale.ROOT));
        if (pieces.size() == 1) {
            addOne(token, written);
        } else {
            split(token, pieces);
        }
    }

    private void split(Stretch token, List<String> pieces) {
        draft.note(
                Diagnostic.Code.TAGS_GLUED,
                token.oneLine() + " was split into " + String.join(" ", pieces) + ".",
                token.span());
        int at = token.from();
        for (var piece : pieces) {
            addOne(token.between(at, at + piece.length()), piece);
            at += piece.length();
        }
    }

    /// `CLINTON, HILLARY` names the visitor that OVIP is about.
    private static boolean isName(String tag) {
        return tag.indexOf(' ') > 0;
    }

    /// Whether a line that bears no label holds nothing but known codes, two at the least.
    static boolean areOn(Stretch line) {
        var words = line.strip().oneLine();
        return words.indexOf(' ') > 0
                && words.length() < LONGEST_BARE
                && isContinuation(line.strip(), false);
    }

    private void addOne(Stretch token, String written) {
        var normalised = CATALOGUE.normalise(written);
        if (written.isEmpty() || written.equals("N/A")) {
            return;
        }
        if (!normalised.equals(written.toUpperCase(Locale.ROOT))) {
            draft.note(
                    Diagnostic.Code.TAG_NORMALISED,
                    written + " was taken for " + normalised + ".",
                    token.span());
        } else if (!CATALOGUE.knows(normalised) && !isName(normalised)) {
            draft.note(
                    Diagnostic.Code.TAG_UNKNOWN,
                    "The vocabulary does not know " + written + ".",
                    token.span());
        }
        tags.add(token.locate(new Tag(written, normalised)));
    }
}
