package cables.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one engine said to each question, and what each time cost.
record Answers(Map<String, List<Timed>> byQuery) {

    /// @param wall nanoseconds
    /// @param cpu nanoseconds
    record Timed(long wall, long cpu, long total) {}

    /// @param lines as `cables search --timings` prints them
    static Answers of(List<String> lines) {
        var answers = new LinkedHashMap<String, List<Timed>>();
        for (var line : lines) {
            var cells = line.split("\t", -1);
            answers.computeIfAbsent(cells[0], it -> new ArrayList<>())
                    .add(
                            new Timed(
                                    Long.parseLong(cells[1]),
                                    Long.parseLong(cells[2]),
                                    Long.parseLong(cells[3])));
        }
        return new Answers(answers);
    }

    boolean has(String query) {
        return byQuery.containsKey(query);
    }

    long total(String query) {
        return byQuery.getOrDefault(query, List.of()).getFirst().total();
    }

    /// The median of its passes, by the time of the processor.
    Timed median(String query) {
        var times = new ArrayList<>(byQuery.getOrDefault(query, List.of()));
        times.sort(Comparator.comparingLong(Timed::cpu));
        return times.get(times.size() / 2);
    }
}
