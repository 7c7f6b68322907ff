package cables.ingest;

/// How many ended how.
public record Tally(long accepted, long partial, long rejected, long skipped) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally and(Status status) {
        return switch (status) {
            case ACCEPTED -> new Tally(accepted + 1, partial, rejected, skipped);
            case PARTIAL -> new Tally(accepted, partial + 1, rejected, skipped);
            case REJECTED -> new Tally(accepted, partial, rejected + 1, skipped);
            case SKIPPED -> new Tally(accepted, partial, rejected, skipped + 1);
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
