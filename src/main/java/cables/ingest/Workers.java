package cables.ingest;

import java.io.Closeable;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A fixed number of threads that do the work of one run. Closing it drops what has not begun.
final class Workers implements Closeable {

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, Workers::thread);
    }

    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "ingest");
        thread.setDaemon(true);
        return thread;
    }
}
