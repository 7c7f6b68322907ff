package cables.lucene;

import org.apache.lucene.index.QueryTimeout;

import java.time.Duration;

/// The moment by which an answer must be there; once it has passed, the answer is what was found
/// until then. Safe for use by several threads.
final class Deadline implements QueryTimeout {

    /// Never passes.
    static final Deadline NONE = in(Duration.ofDays(36_500));

    private final long end;
    private volatile boolean lifted;
    private volatile boolean over;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// Whether it has passed; from the first time it was asked too late, for good.
    boolean isOver() {
        over = over || (!lifted && System.nanoTime() - end > 0);
        return over;
    }

    /// Lets it never pass, unless it has.
    void lift() {
        lifted = true;
    }

    /// Whether somebody was told that it had passed, and left something undone.
    boolean wasMissed() {
        return over;
    }

    @Override
    public boolean shouldExit() {
        return isOver();
    }
}
