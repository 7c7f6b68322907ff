package cables.web;

import cables.engine.SearchEngine;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/// Keeps the index open, and follows it: once another generation is in force, who comes next reads
/// that one. The one before is closed when its last reader has left.
///
/// Where the new one cannot be read, the one that is open goes on answering, and the new one is
/// tried again after a while.
final class OpenIndex implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Holdings holdings;
    private final Watchman watchman;
    private Lent current;
    private long retryFrom = System.nanoTime();

    OpenIndex(Holdings holdings) throws IOException {
        this.holdings = holdings;
        current = new Lent(holdings.inForce(), holdings.open());
        watchman = new Watchman(holdings);
        watchman.watch(current.generation);
    }

    /// What is known of the generation that is read from.
    Watchman.Finding finding() {
        return watchman.finding();
    }

    /// Something that reads the index.
    interface Reading<T> {
        T from(SearchEngine engine) throws IOException;
    }

    /// Reads from the generation in force; it stays open until that is done.
    ///
    /// @throws Refused when it is known to be damaged
    <T> T read(Reading<T> reading) throws IOException {
        var lent = lend();
        try {
            if (finding() == Watchman.Finding.DAMAGED) {
                throw Refused.damaged();
            }
            return reading.from(lent.engine);
        } finally {
            giveBack(lent);
        }
    }

    private synchronized Lent lend() throws IOException {
        follow();
        current.readers++;
        return current;
    }

    private void follow() throws IOException {
        if (System.nanoTime() - retryFrom < 0) {
            return;
        }
        try {
            var inForce = holdings.inForce();
            if (!inForce.equals(current.generation)) {
                change(new Lent(inForce, holdings.open()));
            }
        } catch (IOException unreadable) {
            retryFrom = System.nanoTime() + PATIENCE.toNanos();
        }
    }

    private void change(Lent next) throws IOException {
        var before = current;
        current = next;
        watchman.watch(next.generation);
        before.isOld = true;
        before.closeIfLeft();
    }

    private synchronized void giveBack(Lent lent) throws IOException {
        lent.readers--;
        lent.closeIfLeft();
    }

    @Override
    public synchronized void close() throws IOException {
        watchman.close();
        current.isOld = true;
        current.closeIfLeft();
    }

    /// An open generation and how many read from it.
    private static final class Lent {
        private final String generation;
        private final SearchEngine engine;
        private int readers;
        private boolean isOld;

        Lent(String generation, SearchEngine engine) {
            this.generation = generation;
            this.engine = engine;
        }

        void closeIfLeft() throws IOException {
            if (isOld && readers == 0) {
                engine.close();
            }
        }
    }
}
