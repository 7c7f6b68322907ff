package cables.query;

import cables.cable.Classification;
import cables.cable.Span;
import cables.query.Query.Classified;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/// Reads classifications, by letters or words, and ranges of them: `S`, `secret`, `C..S`, `>=C`.
record ClassReader(Repairs repairs) implements ValueReader {

    /// The level that `word` names by its letters, its words or the words run together.
    static Optional<Classification> level(String word) {
        var letters = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return Arrays.stream(Classification.values())
                .filter(it -> letters.equals(it.letters()) || letters.equals(runTogether(it)))
                .findFirst();
    }

    private static String runTogether(Classification level) {
        return level.title().replace(" ", "");
    }

    @Override
    public Optional<Query> read(Value value) {
        return read(value.text(), value.span());
    }

    private Optional<Query> read(String value, Span span) {
        var ends = Ends.of(value);
        if (ends.isPresent()) {
            return range(ends.get(), span);
        }
        var bound = Bound.of(value);
        return bound.isPresent()
                ? told(bound.get().value(), span)
                        .flatMap(it -> bounded(bound.get().sign(), it, span))
                : told(value, span).map(it -> new Classified(EnumSet.of(it)));
    }

    private Optional<Query> bounded(Bound.Sign sign, Classification level, Span span) {
        var levels = EnumSet.allOf(Classification.class);
        levels.removeIf(it -> !sign.accepts(it.compareTo(level)));
        if (levels.isEmpty()) {
            repairs.add("there is no such classification; left out", span);
            return Optional.empty();
        }
        return Optional.of(new Classified(levels));
    }

    private Optional<Query> range(Ends ends, Span span) {
        var first =
                ends.first()
                        .map(it -> told(it, span))
                        .orElse(Optional.of(Classification.UNCLASSIFIED));
        var last =
                ends.last()
                        .map(it -> told(it, span))
                        .orElse(Optional.of(Classification.TOP_SECRET));
        return first.flatMap(from -> last.map(to -> between(from, to, span)));
    }

    private Query between(Classification first, Classification last, Span span) {
        if (first.compareTo(last) > 0) {
            repairs.add("the range ends before it begins; read the other way round", span);
            return between(last, first, span);
        }
        return new Classified(EnumSet.range(first, last));
    }

    private Optional<Classification> told(String word, Span span) {
        var level = level(word);
        if (level.isEmpty()) {
            repairs.add(
                    "%s is not a classification; write U, LOU, C, S, TS or C..S; left out"
                            .formatted(word.isBlank() ? "this" : word.strip()),
                    span);
        }
        return level;
    }
}
