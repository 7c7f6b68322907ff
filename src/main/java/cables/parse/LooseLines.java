package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Caption;
import cables.cable.Located;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sorts the lines of the heading that bear no label: captions, and passing lines, which wrap
/// without a sign.
final class LooseLines {

    private static final int LONGEST_PASSING = 400;

    /// How a passing line begins: an address, and FOR or PASS not far behind.
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:(?:[A-Z0-9./,&'()-]+\\s+){0,5}?(?:FOR|PASS|INFO)\\b|(?:PLEASE|PLS|ALSO|PASS|FOR|DEPT|DEPARTMENT|STATE|SECSTATE)\\b).*",
                    Pattern.DOTALL);

    /// Captions that are found within a longer line too, in glued text.
    private static final Pattern INLINE =
            Pattern.compile(
                    "SIPDIS|\\b(?:NOFORN|NODIS|EXDIS|LIMDIS|SENSITIVE(?!\\s+BUT)|S E N S I T I V"
                            + " E)\\b");

    /// What all of these hold, so that other lines are not looked through further.
    private static final List<String> SIGNS_OF_CAPTION =
            List.of("DIS", "NOFORN", "SENSITIVE", "S E N S I T I V E");

    /// What tells that another message is quoted: it passes nothing on.
    private static final Pattern QUOTES =
            Pattern.compile(
                    "(?:(?:THE )?FOL(?:L|LOWING)?"
                            + " .{0,60}?(?:RE?PE?A?TE?D?|TEL(?:EGRAM)?S?|CABLE|MESSAGE)\\b|(?:BEGIN"
                            + " )?QUOTE\\b).*",
                    Pattern.DOTALL);

    private final Draft draft;
    private final List<Located<Caption>> captions = new ArrayList<>();
    private final List<Stretch> passing = new ArrayList<>();

    /// @param first the captions of the MRN line
    LooseLines(List<Located<Caption>> first, Draft draft) {
        first.forEach(this::add);
        this.draft = draft;
    }

    List<Located<Caption>> captions() {
        return List.copyOf(captions);
    }

    List<Located<String>> passing() {
        return passing.stream().map(it -> it.locate(it.oneLine())).toList();
    }

    /// What stands above the first label; where there is none, prose ends the heading.
    ///
    /// @return where the heading ends
    int aboveLabels(Stretch lines, boolean isAll) {
        boolean joins = false;
        for (var line : lines.lines()) {
            if (isAll && !line.isBlank() && !isHeadingLine(line)) {
                return line.from();
            }
            joins = !line.isBlank() && sort(line, joins);
        }
        return lines.to();
    }

    /// What a reader left over above the next label.
    int betweenLabels(Stretch lines, Label.Kind above) {
        boolean joins = false;
        for (var line : lines.lines()) {
            boolean taken = takeCaptions(line);
            boolean passes =
                    !taken
                            && !line.isBlank()
                            && above != Label.Kind.SUBJECT
                            && BEGINS.matcher(line.text()).matches();
            if (passes) {
                addPassing(line.strip(), joins);
            }
            joins = passes;
        }
        return lines.to();
    }

    /// What stands below the last label: captions, and from the first other line on the body.
    int belowLabels(Stretch rest) {
        for (int at = rest.from(); at < rest.to(); ) {
            var line = rest.between(at, rest.lineEnd(at));
            if (!line.isBlank() && !takeCaptions(line)) {
                return line.from();
            }
            at = rest.nextLine(line.to());
        }
        return rest.to();
    }

    private static boolean isHeadingLine(Stretch line) {
        return !Captions.in(line).isEmpty()
                || (line.length() < LONGEST_PASSING
                        && BEGINS.matcher(line.text()).matches()
                        && Chars.isInCapitals(
                                line.view().text(),
                                line.from(),
                                Math.min(line.to(), line.from() + 12)));
    }

    private boolean takeCaptions(Stretch line) {
        var found = Captions.in(line);
        found.forEach(this::add);
        if (!found.isEmpty()) {
            draft.mark(BlockKind.CAPTION, line.strip());
        }
        return !found.isEmpty();
    }

    private void add(Located<Caption> caption) {
        if (captions.stream().noneMatch(it -> it.value().equals(caption.value()))) {
            captions.add(caption);
        }
    }

    /// @return whether the next line may go on with this one
    private boolean sort(Stretch line, boolean joins) {
        if (takeCaptions(line)) {
            return false;
        }
        var inline = inline(line);
        if (inline.isPresent()) {
            sort(line.upTo(inline.get().from()), joins);
            takeCaptions(inline.get());
            return sort(line.from(inline.get().to()), false);
        }
        var words = line.from(separatorsEnd(line)).strip();
        if (QUOTES.matcher(words.text()).matches()) {
            return false;
        }
        if (!words.isBlank() && !HeadingEnds.isRule(words)) {
            addPassing(words, joins && !BEGINS.matcher(words.text()).matches());
        }
        return !words.isBlank();
    }

    /// What is left between a caption and what follows it on its line: `EXDIS - FOR THE SECRETARY`.
    private static int separatorsEnd(Stretch line) {
        int at = line.from();
        while (at < line.to() && (Chars.isSpace(line.at(at)) || "-/,;".indexOf(line.at(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static Optional<Stretch> inline(Stretch line) {
        var text = line.view().text();
        if (!Chars.holdsAny(text, line.from(), line.to(), SIGNS_OF_CAPTION)) {
            return Optional.empty();
        }
        var matcher = INLINE.matcher(text).region(line.from(), line.to());
        return matcher.find()
                ? Optional.of(line.between(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private void addPassing(Stretch words, boolean joins) {
        draft.mark(BlockKind.PASSING, words);
        passing.add(
                joins && !passing.isEmpty()
                        ? words.between(passing.removeLast().from(), words.to())
                        : words);
    }
}
