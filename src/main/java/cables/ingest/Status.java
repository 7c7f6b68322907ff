package cables.ingest;

import cables.source.Reason;

/// How a file or a cable ended.
public enum Status {
    /// It is indexed.
    ACCEPTED,
    /// It is indexed, but something of it is missing.
    PARTIAL,
    /// It should be a cable, but cannot be read as one.
    REJECTED,
    /// It is not meant to be indexed, or not again.
    SKIPPED;

    /// What a reason amounts to.
    public static Status of(Reason reason) {
        return switch (reason) {
            case UNREADABLE, TOO_LARGE, BAD_ENCODING, BAD_CSV, ARCHIVE_BOMB, ARCHIVE_PATH ->
                    REJECTED;
            case EMPTY, NOT_A_CABLE, BINARY, NOT_REGULAR, LINK, DUPLICATE, UNCHANGED, DELETED ->
                    SKIPPED;
            case TRUNCATED, NO_MRN, NO_BODY -> PARTIAL;
        };
    }
}
