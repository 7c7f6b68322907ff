package cables.engine;

import java.io.IOException;

/// There is no index to work with: missing, damaged, of another version, or locked by another
/// process.
///
/// The message is one line that says what, where and what to do.
public final class IndexUnusable extends IOException {

    private static final long serialVersionUID = 1L;

    public IndexUnusable(String message) {
        super(message);
    }

    public IndexUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
