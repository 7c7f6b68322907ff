package cables.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/// Merges in the background. One that fails is not told by the thread that it fails in: the writer
/// it belongs to is closed by that, and says why.
final class QuietMerges extends ConcurrentMergeScheduler {

    QuietMerges() {
        disableAutoIOThrottle();
    }

    @Override
    protected void handleMergeException(Throwable failure) {}
}
