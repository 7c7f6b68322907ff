package cables.bench;

import cables.bench.InventedCables.Form;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How the time of reading one cable grows as it becomes twice as long, and again.
///
/// @param times for 1, 2, 4, 8 and 16 million characters, in nanoseconds
record Growth(String shape, List<Long> times) {

    private static final int SHORTEST = 1_000_000;
    private static final int DOUBLINGS = 4;
    private static final int PASSES = 3;

    /// Beyond twice what is due, the cause is not the garbage or another program.
    private static final double TOLERANCE = 2;

    static Growth of(Form form) {
        return of(
                form.name().toLowerCase(Locale.ROOT),
                length -> new InventedCables(length).next(form, length));
    }

    /// Of a cable that goes on with `line` over and over.
    static Growth of(String line) {
        var heading = new InventedCables(1).next(Form.PLAIN, 0);
        return of(line.strip(), it -> heading + line.repeat(it / line.length()));
    }

    private static Growth of(String shape, IntFunction<String> text) {
        return new Growth(
                shape,
                IntStream.rangeClosed(0, DOUBLINGS)
                        .mapToObj(it -> time(text.apply(SHORTEST << it)))
                        .toList());
    }

    /// The best of a few passes: what goes wrong in one is not the text's doing.
    private static long time(String text) {
        var lane = Lane.reading(List.of(text));
        return LongStream.generate(lane::nanoseconds).limit(PASSES).min().orElseThrow();
    }

    boolean isLinear() {
        return times.getLast() <= (TOLERANCE * times.getFirst()) * (1 << DOUBLINGS);
    }

    @Override
    public String toString() {
        return times.stream()
                .map(it -> "%8d".formatted(it / 1_000_000))
                .collect(
                        Collectors.joining(
                                "", "  %-28s".formatted(shape), isLinear() ? "" : "  NOT LINEAR"));
    }
}
