package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Located;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the name that ends a cable: on a line of its own, or glued to the last sentence
/// (10BEIJING326).
///
/// @param name as written, once where it is doubled
/// @param bodyEnd where the body ends
record Signatures(Optional<Located<String>> name, int bodyEnd) {

    /// The name stands at the end; no more text than this is looked through.
    private static final int REACH = 1500;

    private static final int MOST_TRAILERS = 12;

    private static final String NAME =
            "(?:(?:VAN|DE|DER|LA|LE|ST\\.?|van|de|der|Van|De|La|Le)"
                    + " )?[A-Z][A-Za-z]*(?:['’-][A-Z]?[A-Za-z]+)*";

    /// A line that is a name and nothing else.
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:[#\"]|//)?\\s?((?:(?:[A-Z]\\.\\s?){0,2}"
                            + NAME
                            + "(?:[ ]"
                            + NAME
                            + "){0,2}(?:,?"
                            + " (?:JR|SR|II|III)\\.?)?)|[a-z]{3,15}(?:[-'][a-z]+)?)[\\s.\"#\\\\*/]{0,8}(?:(?:\\d"
                            + " ){0,2}\\d{1,2}/\\d{1,2}/\\d{2,4})?");

    /// A name behind the last sentence: in capitals, or with a capital where brackets end the
    /// sentence.
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=[.?!:\"”)\\]>_*-])\\s{1,6}#?((?:VAN |DE |MC"
                        + " ?)?[A-Z][A-Z]+(?:[-'’][A-Z]+)*(?:\\s(?:[A-Z][A-Z'-]+|JR\\.?)){0,2}|(?:[Vv]an"
                        + " |[Dd]e"
                        + " )?(?:Mc|Mac)?[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)[\\s.\"#\\\\]{0,8}(?:(?:\\d"
                        + " ){0,2}\\d{1,2}/\\d{1,2}/\\d{2,4}\\s*)?$");

    /// A name in capitals behind small letters or digits without a full stop.
    private static final Pattern BARE =
            Pattern.compile("(?<=[a-z0-9])\\s{1,6}#?([A-Z]{4,}(?:-[A-Z]+)?)[\\s.\"#\\\\]{0,8}$");

    /// A name in capitals right behind the full stop, in glued text.
    private static final Pattern UNSPACED =
            Pattern.compile("(?<=[a-z)\"][.?!])([A-Z]{4,}(?:-[A-Z]+)?)[\\s.\"#\\\\]{0,8}$");

    private static final Pattern END_PHRASE =
            Pattern.compile("(?i)(?:.*\\W)?END (?:COMMENT|SUMMARY|TEXT|NOTE|MESSAGE)\\W*");

    private static final Pattern PHRASE = Pattern.compile("END |MINIMIZE CONSIDERED ");

    /// What closes a message behind its signature, on the same line in glued text.
    private static final Pattern END_OF_MESSAGE = Pattern.compile("\\s+N{3,4}\\s*$");

    /// A name behind what was quoted, itself signed perhaps: `RUSHMORE UNQUOTE ROBINSTON`.
    private static final Pattern QUOTING =
            Pattern.compile(
                    "\\b(?:UNQUOTE|END QUOTE)[.:]?\\s{1,6}#?([A-Z]{3,}(?:[-'"
                            + " ][A-Z]+)?)[\\s.\"#\\\\]{0,8}$");

    private static final Pattern TRAILER =
            Pattern.compile(
                    "(?i)\\s*(?:N{3,4}|BT|\\W{1,80}|(?:MINIMIZE|(?:\\w+ ){1,3}MINIMIZE)"
                        + " CONSIDERED\\W*|={2,}\\s*CABLES? ENDS?\\s*={0,}|CABLE ENDS|END(?: OF)?"
                        + " CABLE|[A-Z' ]{0,30}visit .{0,60}(?:web"
                        + " ?site|page|portal)\\b.{0,120}|.{0,100}https?://\\S+(?:"
                        + " [a-z_]\\S{0,40})?\\s*|.{0,60}www\\.\\S+\\s*|note by oc/t.*|please"
                        + " visit.*|unclassified"
                        + " >|(?:sensitive|exercise|sipdis)(?:\\s+exercise)*|page \\d{1,3}(?: of"
                        + " \\d{1,3})?|#?\\d{1,4})\\s*");

    private static final Pattern BETWEEN = Pattern.compile("[ .]+");

    private static final Set<String> NEVER =
            Set.of(
                    "END",
                    "COMMENT",
                    "SUMMARY",
                    "TEXT",
                    "ASSISTANCE",
                    "NOTE",
                    "MESSAGE",
                    "CABLE",
                    "UNCLASSIFIED",
                    "CONFIDENTIAL",
                    "SECRET",
                    "SIPDIS",
                    "PARAGRAPH",
                    "NONE",
                    "CLASSIFIED",
                    "REGARDS",
                    "PASS",
                    "NOFORN",
                    "SENSITIVE",
                    "TABLE",
                    "ANNEX",
                    "ENCLOSURE",
                    "BIO",
                    "TOTAL",
                    "ACTION",
                    "REQUEST",
                    "POINTS",
                    "TRANSLATION",
                    "LETTER",
                    "QUOTE",
                    "UNQUOTE",
                    "ENDS",
                    "EXERCISE",
                    "TEXTS",
                    "INTRODUCTION",
                    "BACKGROUND",
                    "CONCLUSION",
                    "DOCUMENT",
                    "NNN",
                    "NNNN",
                    "MINIMIZE",
                    "CONSIDERED",
                    "REPORT",
                    "AND",
                    "THE",
                    "OF");

    static Signatures find(Stretch body, Draft draft) {
        int end = body.to();
        var trailing = body.between(end, end);
        for (int trailers = 0; trailers < MOST_TRAILERS; trailers++) {
            var line = lastLine(body.upTo(end));
            var found = in(body.upTo(end), line);
            if (found.isPresent()) {
                return signed(body, found.get(), trailing, draft);
            }
            if (line.isBlank() || !TRAILER.matcher(line.text()).matches()) {
                return new Signatures(Optional.empty(), body.to());
            }
            end = line.from();
            trailing = body.from(end);
        }
        return new Signatures(Optional.empty(), body.to());
    }

    private static Signatures signed(Stretch body, Stretch name, Stretch trailing, Draft draft) {
        var first = withoutDouble(body, name);
        draft.mark(BlockKind.SIGNATURE, body.between(start(body, first), trailing.from()).strip());
        draft.mark(BlockKind.ENVELOPE, trailing.strip());
        return new Signatures(Optional.of(first.locate(first.oneLine())), start(body, first));
    }

    /// With the sign that some posts put before the name, `#ERELI` (09MANAMA646).
    private static int start(Stretch body, Stretch name) {
        boolean signed = name.from() > body.from() && body.at(name.from() - 1) == '#';
        return signed ? name.from() - 1 : name.from();
    }

    /// `SHANNON SHANNON`, on one line or two.
    private static Stretch withoutDouble(Stretch body, Stretch name) {
        var words = name.oneLine().split(" ", -1);
        int half = words.length / 2;
        if (words.length % 2 == 0 && isRepeated(words, half)) {
            int second = wordStart(name, half);
            return name.upTo(Chars.skipSpaceBack(name.view().text(), name.from(), second));
        }
        if (!isTwice(body, name)) {
            return name;
        }
        int above = Chars.skipSpaceBack(name.view().text(), body.from(), name.from());
        return body.between(above - name.length(), above);
    }

    private static boolean isRepeated(String[] words, int half) {
        return Arrays.equals(words, 0, half, words, half, words.length);
    }

    /// Where the word of that number starts, from 0.
    private static int wordStart(Stretch name, int number) {
        var text = name.view().text();
        int at = name.from();
        for (int i = 0; i < number; i++) {
            at = Chars.skipSpace(text, Chars.wordEnd(text, at, name.to()), name.to());
        }
        return at;
    }

    private static Stretch lastLine(Stretch body) {
        var text = body.view().text();
        int end = Chars.skipSpaceBack(text, Math.max(body.from(), body.to() - REACH), body.to());
        return body.between(Chars.lineStart(text, body.from(), end), end);
    }

    private static Optional<Stretch> in(Stretch body, Stretch line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        return line.length() < 60 ? alone(body, line).or(() -> glued(line)) : glued(line);
    }

    private static Optional<Stretch> alone(Stretch body, Stretch line) {
        var matcher = ALONE.matcher(line.view().text()).region(line.strip().from(), line.to());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var name = line.between(matcher.start(1), matcher.end(1));
        return isName(name) && mayStandAlone(body, line, name)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isName(Stretch name) {
        for (var word : BETWEEN.split(name.oneLine(), -1)) {
            if (NEVER.contains(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return name.length() >= 3;
    }

    /// The last line of a wrapped sentence may be a single word too: it then stands right below an
    /// unfinished one.
    private static boolean mayStandAlone(Stretch body, Stretch line, Stretch name) {
        var text = line.view().text();
        int above = Chars.skipSpaceBack(text, body.from(), line.from());
        if (above == body.from()) {
            return false;
        }
        boolean sentenceEnds =
                ".?!:\")]”>*=_-/".indexOf(text.charAt(above - 1)) >= 0
                        || closes(body.between(Chars.lineStart(text, body.from(), above), above));
        boolean apart = Chars.countLineEnds(text, above, line.from()) >= 2;
        return apart
                ? sentenceEnds || !isSmall(name)
                : !isStopped(line, name)
                        && (sentenceEnds || isOddCase(body, name, above) || isTwice(body, name));
    }

    /// `END COMMENT` closes what stands before it, with a full stop or without; so does the address
    /// of a site.
    private static boolean closes(Stretch line) {
        return END_PHRASE.matcher(line.oneLine()).matches()
                || TRAILER.matcher(line.text()).matches();
    }

    private static boolean isStopped(Stretch line, Stretch name) {
        return name.to() < line.to() && line.at(name.to()) == '.';
    }

    private static boolean isSmall(Stretch name) {
        return Chars.isLower(name.at(name.from())) && name.oneLine().indexOf(' ') < 0;
    }

    /// In capitals below text in small letters.
    private static boolean isOddCase(Stretch body, Stretch name, int above) {
        var text = name.view().text();
        return Chars.isInCapitals(text, name.from(), name.to())
                && !Chars.isInCapitals(text, Math.max(body.from(), above - 60), above);
    }

    /// Where the name stands on the line above too.
    private static boolean isTwice(Stretch body, Stretch name) {
        int above =
                Chars.skipSpaceBack(
                        name.view().text(),
                        body.from(),
                        Chars.lineStart(name.view().text(), body.from(), name.from()));
        int start = above - name.length();
        return start > body.from()
                && body.between(start, above).text().equals(name.text())
                && Chars.isAtLineStart(name.view().text(), body.from(), start);
    }

    private static Optional<Stretch> glued(Stretch whole) {
        var line = withoutEndOfMessage(whole);
        int from = Math.max(line.from(), line.to() - 80);
        return glued(line, from, QUOTING)
                .or(() -> glued(line, from, GLUED))
                .or(() -> glued(line, from, BARE))
                .or(() -> glued(line, from, UNSPACED));
    }

    private static Stretch withoutEndOfMessage(Stretch line) {
        var matcher =
                END_OF_MESSAGE
                        .matcher(line.view().text())
                        .region(Math.max(line.from(), line.to() - 20), line.to());
        return matcher.find() ? line.upTo(matcher.start()) : line;
    }

    private static Optional<Stretch> glued(Stretch line, int from, Pattern pattern) {
        var matcher =
                pattern.matcher(line.view().text())
                        .region(from, line.to())
                        .useTransparentBounds(true);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var name = line.between(matcher.start(1), matcher.end(1));
        return isName(name) ? Optional.of(name) : withoutEndPhrase(line, name);
    }

    /// `.. END COMMENT CRETZ`, `.. MINIMIZE CONSIDERED CRETZ`: the name is what follows the phrase.
    private static Optional<Stretch> withoutEndPhrase(Stretch line, Stretch name) {
        int last = Chars.wordStart(name.view().text(), name.from(), name.to());
        var word = name.from(last);
        return last > name.from() && isName(word) && PHRASE.matcher(name.oneLine()).lookingAt()
                ? Optional.of(line.between(last, name.to()))
                : Optional.empty();
    }
}
