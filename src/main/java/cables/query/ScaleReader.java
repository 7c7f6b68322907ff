package cables.query;

import cables.cable.Classification;
import cables.cable.Precedence;
import cables.cable.Span;
import cables.query.Query.Classified;
import cables.query.Query.Coded;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads steps of a scale, and ranges of them: classifications `S`, `secret`, `C..S`; precedences
/// `O`, `immediate`, `>=priority`.
///
/// @param steps from the lowest to the highest
/// @param named the step that a word names, if any
/// @param asked what is asked by some steps
/// @param notAStep what is said of any other word
record ScaleReader<E extends Enum<E>>(
        List<E> steps,
        Function<String, Optional<E>> named,
        Function<EnumSet<E>, Query> asked,
        String notAStep,
        Repairs repairs)
        implements RangeReader<E> {

    static ScaleReader<Classification> classes(Repairs repairs) {
        return new ScaleReader<>(
                List.of(Classification.values()),
                ScaleReader::level,
                Classified::new,
                "%s is not a classification; write U, LOU, C, S, TS or C..S; left out",
                repairs);
    }

    static ScaleReader<Precedence> precedences(Repairs repairs) {
        return new ScaleReader<>(
                List.of(Precedence.values()),
                ScaleReader::precedence,
                steps ->
                        new Coded(
                                CodeField.PRECEDENCE,
                                steps.stream().map(Precedence::name).toList()),
                "%s is not a precedence; write ROUTINE, PRIORITY, IMMEDIATE or FLASH; left out",
                repairs);
    }

    /// The level that `word` names by its letters, its words or the words run together.
    static Optional<Classification> level(String word) {
        var letters = letters(word);
        return Arrays.stream(Classification.values())
                .filter(it -> letters.equals(it.letters()) || letters.equals(letters(it.title())))
                .findFirst();
    }

    private static Optional<Precedence> precedence(String word) {
        var letters = letters(word);
        return Arrays.stream(Precedence.values())
                .filter(it ->
                        letters.equals(it.name())
                                || letters.equals(Character.toString(it.prosign())))
                .findFirst();
    }

    private static String letters(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    @Override
    public Optional<E> unit(String text, Span span) {
        var step = named.apply(text);
        if (step.isEmpty()) {
            repairs.add(notAStep.formatted(text.isBlank() ? "this" : text.strip()), span);
        }
        return step;
    }

    @Override
    public Optional<E> before(E unit) {
        return step(steps.indexOf(unit) - 1);
    }

    @Override
    public Optional<E> after(E unit) {
        return step(steps.indexOf(unit) + 1);
    }

    private Optional<E> step(int index) {
        return IntStream.of(index)
                .filter(it -> it >= 0 && it < steps.size())
                .mapToObj(steps::get)
                .findFirst();
    }

    @Override
    public boolean isReversed(E first, E last) {
        return first.compareTo(last) > 0;
    }

    @Override
    public Query between(Optional<E> first, Optional<E> last) {
        return asked.apply(
                EnumSet.range(first.orElse(steps.getFirst()), last.orElse(steps.getLast())));
    }
}
