package cables.cli;

import cables.desk.Amounts;
import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Prints explanations of codes for people: a card for each meaning, or a line where there are
/// many.
///
/// @param counts in how many cables of the index each stands, where that is known
record GlossaryText(Style style, Wrapping wrapping, Map<Meaning, Long> counts) {

    private static final int MOST_CARDS = 3;
    private static final int NAME_WIDTH = 16;
    private static final int MOST_VALUES = 12;
    private static final String GAP = "  ";

    void write(List<Explanation> explanations, Writer out) throws IOException {
        boolean first = true;
        for (var explanation : explanations) {
            for (var line : lines(explanation, first)) {
                out.write(line + "\n");
            }
            first &= explanation.meanings().isEmpty();
        }
    }

    private List<String> lines(Explanation explanation, boolean first) {
        var meanings = explanation.meanings();
        if (meanings.isEmpty()) {
            return List.of();
        }
        var lines =
                meanings.size() > MOST_CARDS
                        ? list(meanings)
                        : meanings.stream()
                                .flatMap(it -> spaced(card(it), !it.equals(meanings.getFirst())));
        return spaced(lines, !first).toList();
    }

    private static Stream<String> spaced(Stream<String> lines, boolean apart) {
        return apart ? Stream.concat(Stream.of(""), lines) : lines;
    }

    private Stream<String> list(List<Meaning> meanings) {
        int codes = widest(meanings.stream().map(Meaning::code));
        int kinds = widest(meanings.stream().map(Meaning::kind));
        return meanings.stream().flatMap(it -> row(it, codes, kinds).stream());
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private List<String> row(Meaning meaning, int codes, int kinds) {
        var code = style.strong(safe(padded(meaning.code(), codes)));
        var start = code + GAP + padded(meaning.kind(), kinds) + GAP;
        var others = " ".repeat(codes + kinds + 2 * GAP.length());
        return wrapping.lines(start, others, safe(text(meaning) + doubt(meaning)));
    }

    private Stream<String> card(Meaning meaning) {
        var head = style.strong(safe(padded(meaning.code(), NAME_WIDTH - GAP.length())));
        return Stream.of(
                        wrapping
                                .lines(
                                        head + GAP,
                                        " ".repeat(NAME_WIDTH),
                                        style.strong(safe(text(meaning))))
                                .stream(),
                        entry("kind", meaning.kind() + doubt(meaning)),
                        meaning.details().stream().flatMap(it -> entry(it.name(), values(it))),
                        counted(meaning).flatMap(it -> entry("in the index", it)),
                        entry("source", meaning.source()))
                .flatMap(it -> it);
    }

    private Stream<String> counted(Meaning meaning) {
        return Optional.ofNullable(counts.get(meaning)).map(it -> Amounts.cables(it)).stream();
    }

    private Stream<String> entry(String name, String value) {
        var start = GAP + padded(name, NAME_WIDTH - GAP.length());
        return wrapping.lines(style.quiet(start), " ".repeat(NAME_WIDTH), safe(value)).stream();
    }

    /// The first of many values, and how many there are.
    private static String values(Meaning.Detail detail) {
        var all = detail.values();
        var shown = String.join(", ", all.subList(0, Math.min(MOST_VALUES, all.size())));
        return all.size() > MOST_VALUES ? shown + " ... (" + all.size() + ")" : shown;
    }

    private static String text(Meaning meaning) {
        return meaning.text().isEmpty() ? "(meaning not known)" : meaning.text();
    }

    private static String doubt(Meaning meaning) {
        return meaning.certain() || meaning.text().isEmpty() ? "" : " (uncertain)";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String safe(String text) {
        return TerminalText.safe(text);
    }
}
