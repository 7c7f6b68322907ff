package cables.source;

import java.io.IOException;

/// More came out of a file than a file of its size can honestly hold.
final class UnpackedTooFar extends IOException {

    private static final long serialVersionUID = 1;

    /// Why a file is refused whose reading failed.
    static Reason reason(IOException failure) {
        return failure instanceof UnpackedTooFar ? Reason.ARCHIVE_BOMB : Reason.UNREADABLE;
    }
}
