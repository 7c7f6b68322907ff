package cables.ingest;

import cables.source.Reason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many ended how, and why those did that were not accepted.
///
/// @param reasons how many ended for each, in the order in which reasons are listed
public record Tally(
        long accepted, long partial, long rejected, long skipped, Map<Reason, Long> reasons) {

    static final Tally NONE = new Tally(0, 0, 0, 0, Map.of());

    public Tally {
        var inOrder = new EnumMap<Reason, Long>(Reason.class);
        inOrder.putAll(reasons);
        reasons = Collections.unmodifiableMap(inOrder);
    }

    Tally and(Verdict verdict) {
        var all = verdict.reason().map(this::with).orElse(reasons);
        return switch (verdict.status()) {
            case ACCEPTED -> new Tally(accepted + 1, partial, rejected, skipped, all);
            case PARTIAL -> new Tally(accepted, partial + 1, rejected, skipped, all);
            case REJECTED -> new Tally(accepted, partial, rejected + 1, skipped, all);
            case SKIPPED -> new Tally(accepted, partial, rejected, skipped + 1, all);
        };
    }

    private Map<Reason, Long> with(Reason reason) {
        var all = new EnumMap<Reason, Long>(Reason.class);
        all.putAll(reasons);
        all.merge(reason, 1L, Long::sum);
        return all;
    }

    /// How many ended so.
    public long of(Status status) {
        return switch (status) {
            case ACCEPTED -> accepted;
            case PARTIAL -> partial;
            case REJECTED -> rejected;
            case SKIPPED -> skipped;
        };
    }

    /// All of them.
    public long sum() {
        return indexed() + rejected + skipped;
    }

    /// Those that are in the index now.
    public long indexed() {
        return accepted + partial;
    }
}
