package cables.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/// The times of several engines for the same questions, of those in whose answers they agree.
///
/// Cables keeps exact forms and paragraphs apart where the others do not, so a count may differ by
/// a few of a hundred: a fuzzy word meets stems there and forms here, a phrase may run on into the
/// next paragraph. What differs by more is left out, and said.
record Comparison(List<PeerQuery> queries, Map<Engine.Kind, Answers> answers) {

    private static final double TOLERANCE = 0.03;

    void print() {
        System.out.print("  kind        asked   alike");
        for (var engine : answers.keySet()) {
            System.out.printf("%14s", engine);
        }
        System.out.println("   Cables of plain Lucene");
        for (var kind : PeerQuery.Kind.values()) {
            line(kind.name(), queries.stream().filter(it -> it.kind() == kind).toList());
        }
        var shared = queries.stream().filter(it -> it.kind() != PeerQuery.Kind.MARKING).toList();
        line("all", shared);
        percentiles(shared.stream().filter(this::isAlike).toList());
    }

    private void line(String name, List<PeerQuery> asked) {
        var alike = asked.stream().filter(this::isAlike).toList();
        System.out.printf(
                "  %-10s %6d %7d", name.toLowerCase(Locale.ROOT), asked.size(), alike.size());
        for (var engine : answers.keySet()) {
            double mean = mean(engine, alike);
            System.out.print(mean < 0 ? "             -" : "%14.2f".formatted(mean));
        }
        double plain = mean(Engine.Kind.LUCENE, alike);
        System.out.println(
                plain < 0 ? "" : "%10.2f".formatted(mean(Engine.Kind.CABLES, alike) / plain));
    }

    private Answers of(Engine.Kind engine) {
        return Objects.requireNonNull(answers.get(engine));
    }

    private boolean isAlike(PeerQuery query) {
        long ours = of(Engine.Kind.CABLES).total(query.id());
        return answers.values().stream()
                .filter(it -> it.has(query.id()))
                .allMatch(it -> isAlike(ours, it.total(query.id())));
    }

    private static boolean isAlike(long one, long other) {
        return Math.abs(one - other) <= Math.max(one, other) * TOLERANCE;
    }

    /// Milliseconds; less than nothing where it was not asked one of them.
    private double mean(Engine.Kind engine, List<PeerQuery> asked) {
        var its = of(engine);
        if (asked.isEmpty() || !asked.stream().allMatch(it -> its.has(it.id()))) {
            return -1;
        }
        return asked.stream().mapToLong(it -> its.median(it.id()).cpu()).average().orElse(0) / 1e6;
    }

    private void percentiles(List<PeerQuery> asked) {
        System.out.println("                              p50     p95     p99 ms wall, CPU");
        answers.forEach((engine, its) -> {
            var both = asked.stream().filter(it -> its.has(it.id())).toList();
            System.out.printf("  %-24s", engine);
            print(both, it -> its.median(it.id()).wall());
            print(both, it -> its.median(it.id()).cpu());
            System.out.println();
        });
    }

    private static void print(List<PeerQuery> asked, ToLongFunction<PeerQuery> time) {
        long[] times = asked.stream().mapToLong(time).sorted().toArray();
        System.out.printf("%8.2f%8.2f%8.2f    ", at(times, .50), at(times, .95), at(times, .99));
    }

    private static double at(long[] sorted, double share) {
        return Arrays.stream(sorted)
                        .skip((long) (share * (sorted.length - 1)))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }
}
