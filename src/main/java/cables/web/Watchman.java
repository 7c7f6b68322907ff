package cables.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Compares each generation that is read from with what was written, once, in the background: a
/// flipped bit can give wrong answers that nothing else tells.
final class Watchman implements Closeable {

    /// What is known of a generation.
    enum Finding {
        PENDING("being compared with what was written"),
        WHOLE("compared with what was written: whole"),
        DAMAGED("damaged: run cables rebuild, or cables rollback"),
        UNKNOWN("could not be compared with what was written");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Holdings holdings;
    private final ExecutorService rounds = Executors.newSingleThreadExecutor(Watchman::quietly);
    private volatile String generation = "";
    private volatile Finding finding = Finding.PENDING;

    Watchman(Holdings holdings) {
        this.holdings = holdings;
    }

    private static Thread quietly(Runnable round) {
        var thread = new Thread(round, "watchman");
        thread.setDaemon(true);
        return thread;
    }

    /// Begins with a generation that has just come in force.
    void watch(String newcomer) {
        generation = newcomer;
        finding = Finding.PENDING;
        rounds.execute(() -> compare(newcomer));
    }

    private void compare(String watched) {
        try {
            boolean whole = holdings.isWhole();
            // what came in force meanwhile is looked at in a round of its own
            if (holdings.inForce().equals(watched)) {
                tell(watched, whole ? Finding.WHOLE : Finding.DAMAGED);
            }
        } catch (IOException | RuntimeException failed) {
            tell(watched, Finding.UNKNOWN);
        }
    }

    private void tell(String watched, Finding found) {
        if (generation.equals(watched)) {
            finding = found;
        }
    }

    /// What is known of the generation in force.
    Finding finding() {
        return finding;
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
