package cables.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets only so many be answered at a time; who would have to wait for long is asked to come again.
final class Turnstile {

    private final Semaphore places;
    private final Duration patience;

    Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /// Something to be done inside.
    interface Visit {
        void make() throws IOException;
    }

    /// Does it, when there is a place.
    ///
    /// @throws Refused when there is none in time
    void pass(Visit visit) throws IOException {
        if (!enters()) {
            throw Refused.busy();
        }
        try {
            visit.make();
        } finally {
            places.release();
        }
    }

    private boolean enters() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
