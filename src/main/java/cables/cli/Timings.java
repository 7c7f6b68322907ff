package cables.cli;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.export.Asked;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/// Asks questions one after the other, again and again, and prints what each time cost: from the
/// question as it was read to its last snippet; neither reading it nor printing is in it.
///
/// A line has, with tabs between: the question's id, nanoseconds that passed, nanoseconds that the
/// processor was busy, hits, the ids of the first ten joined by commas, characters of snippets. One
/// thread answers a question, so its time is all there is.
final class Timings {

    private static final int NAMED = 10;

    private final SearchEngine engine;
    private final Function<Query, SearchRequest> request;
    private int found;

    Timings(SearchEngine engine, Function<Query, SearchRequest> request) {
        this.engine = engine;
        this.request = request;
    }

    /// How many questions found something.
    int found() {
        return found;
    }

    /// Asks them all, without keeping time.
    void warmUp(List<Asked> questions) throws IOException {
        for (var asked : questions) {
            engine.search(request.apply(asked.question().query()), new Sum());
        }
    }

    /// Asks them all and prints a line for each.
    void pass(List<Asked> questions, Writer out) throws IOException {
        found = 0;
        for (var asked : questions) {
            out.write(asked.topic().orElse("") + "\t" + timed(asked.question().query()) + "\n");
        }
    }

    private String timed(Query question) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var sum = new Sum();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        engine.search(request.apply(question), sum);
        long passed = System.nanoTime() - start;
        busy = threads.getCurrentThreadCpuTime() - busy;
        found += sum.total > 0 ? 1 : 0;
        return "%d\t%d\t%s".formatted(passed, busy, sum);
    }

    /// What an answer comes to.
    private static final class Sum implements HitSink {

        private final StringJoiner ids = new StringJoiner(",");
        private long total;
        private int hits;
        private long characters;

        @Override
        public void start(AnswerFacts answer) {
            total = answer.total();
        }

        @Override
        public void hit(Hit hit) {
            if (hits++ < NAMED) {
                ids.add(hit.cable().id().value());
            }
            hit.snippets().forEach(it -> characters += it.text().length());
        }

        @Override
        public String toString() {
            return "%d\t%s\t%d".formatted(total, ids, characters);
        }
    }
}
