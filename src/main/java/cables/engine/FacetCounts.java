package cables.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// How many of the cables that match a question bear each value.
///
/// @param without how many bear none
/// @param values by count, the largest first, then by value
public record FacetCounts(AnswerFacts facts, long without, List<Count> values) {

    /// How many cables bear one value.
    public record Count(String value, long cables) {}

    private static final Comparator<Count> LARGEST_FIRST =
            Comparator.comparingLong(Count::cables).reversed().thenComparing(Count::value);

    public FacetCounts {
        values = List.copyOf(values);
    }

    /// Counts in no order yet.
    public static FacetCounts of(AnswerFacts facts, long without, Map<String, Long> counts) {
        return new FacetCounts(
                facts,
                without,
                counts.entrySet().stream()
                        .map(it -> new Count(it.getKey(), it.getValue()))
                        .sorted(LARGEST_FIRST)
                        .toList());
    }

    /// The cables counted by what their value stands for, posts by country for example; right where
    /// no cable has two values.
    ///
    /// @param group of a value; empty where it stands for nothing
    public FacetCounts grouped(Function<String, Optional<String>> group) {
        var counts = new TreeMap<String, Long>();
        var lost = without;
        for (var count : values) {
            var name = group.apply(count.value());
            name.ifPresent(it -> counts.merge(it, count.cables(), Long::sum));
            lost += name.isPresent() ? 0 : count.cables();
        }
        return of(facts, lost, counts);
    }

    /// How many cables bear a value.
    public long of(String value) {
        return values.stream()
                .filter(it -> it.value().equals(value))
                .mapToLong(Count::cables)
                .findFirst()
                .orElse(0);
    }
}
