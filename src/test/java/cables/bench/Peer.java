package cables.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An engine to be measured beside Cables.
interface Peer {

    /// What it answers.
    ///
    /// @param total how many cables match
    /// @param ids of the best ten
    /// @param characters of their snippets
    record Answer(long total, List<String> ids, long characters) {}

    /// Answers a question; empty where the engine knows no such questions.
    Optional<Answer> answer(PeerQuery query, boolean snippets) throws IOException;

    /// Times an engine as `cables search --timings` times Cables, and prints the same lines.
    ///
    /// @param args what is to be done, the index, the file of questions, passes to warm up, passes
    ///   to measure, whether snippets are wanted
    static void time(Peer peer, String[] args) throws IOException {
        var queries = Files.readAllLines(Path.of(args[2])).stream().map(PeerQuery::ofLine).toList();
        boolean snippets = Boolean.parseBoolean(args[5]);
        int warm = Integer.parseInt(args[3]);
        int passes = Integer.parseInt(args[4]);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int pass = 0; pass < warm + passes; pass++) {
            for (var query : queries) {
                var line = timed(peer, query, snippets);
                if (pass >= warm) {
                    line.ifPresent(out::println);
                }
            }
        }
        out.flush();
    }

    private static Optional<String> timed(Peer peer, PeerQuery query, boolean snippets)
            throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var answer = peer.answer(query, snippets);
        long passed = System.nanoTime() - start;
        long spent = threads.getCurrentThreadCpuTime() - busy;
        return answer.map(it -> line(query, passed, spent, it));
    }

    private static String line(PeerQuery query, long passed, long busy, Answer answer) {
        return "%s\t%d\t%d\t%d\t%s\t%d"
                .formatted(
                        query.id(),
                        passed,
                        busy,
                        answer.total(),
                        String.join(",", answer.ids()),
                        answer.characters());
    }
}
