package cables.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Tasks under way, whose results are handed over in the order in which the tasks came: work is
/// done at random, and yet nothing depends on who was faster. It holds a bounded number, of bounded
/// weight. For one thread.
final class OrderedWindow<T> implements Closeable {

    private static final int TASKS = 64;
    private static final long WEIGHT = 64L << 20;

    /// Takes results, in order.
    @FunctionalInterface
    interface Sink<T> {
        void take(T result) throws IOException;
    }

    private record Ticket<T>(Future<T> result, long weight) {}

    private final Workers workers;
    private final Sink<T> sink;
    private final Sink<T> discard;
    private final Deque<Ticket<T>> tickets = new ArrayDeque<>();
    private long weight;

    OrderedWindow(Workers workers, Sink<T> sink) {
        this(workers, sink, result -> {});
    }

    /// @param discard what becomes of results that nobody wants any more
    OrderedWindow(Workers workers, Sink<T> sink, Sink<T> discard) {
        this.workers = workers;
        this.sink = sink;
        this.discard = discard;
    }

    /// Adds a task, once there is room for it: the first results may be handed over meanwhile.
    ///
    /// @param size bytes it takes up; a task of any size is let in when nothing else is under way
    void submit(long size, Callable<T> task) throws IOException {
        while (!tickets.isEmpty() && (tickets.size() >= TASKS || weight + size > WEIGHT)) {
            takeFirst();
        }
        tickets.add(new Ticket<>(workers.submit(task), size));
        weight += size;
    }

    /// Hands over all results.
    void drain() throws IOException {
        while (!tickets.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        var first = tickets.remove();
        weight -= first.weight();
        sink.take(result(first.result()));
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    /// Our own faults go through as they are, so that they are as loud as on any other thread.
    private static IOException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case IOException failure -> failure;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> throw new IllegalStateException(failed);
        };
    }

    /// Drops what is still under way.
    @Override
    public void close() throws IOException {
        tickets.forEach(it -> it.result().cancel(false));
        while (!tickets.isEmpty()) {
            discardFirst();
        }
    }

    private void discardFirst() throws IOException {
        var first = tickets.remove().result();
        try {
            discard.take(result(first));
        } catch (CancellationException neverBegun) {
            // nothing to discard
        }
    }
}
