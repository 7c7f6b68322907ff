package cables.cli;

import java.io.IOException;

/// Nothing more can be written to stdout, so there is no use in going on; whether that is a
/// failure, {@link Output} knows.
final class OutputGone extends IOException {

    private static final long serialVersionUID = 1L;

    OutputGone() {
        super("stdout cannot be written to");
    }
}
