package cables.cli;

/// What the output goes to.
///
/// Java cannot tell whether stdout is a terminal when stdin is none, so the launcher says it.
///
/// @param stdout whether stdout is a terminal
/// @param stderr whether stderr is one
/// @param width in columns
/// @param height in rows
record Terminal(boolean stdout, boolean stderr, int width, int height) {

    static final int USUAL_WIDTH = 80;
    static final int USUAL_HEIGHT = 24;
    private static final int NARROWEST = 40;

    Terminal {
        width = Math.max(width, NARROWEST);
    }

    /// One of the usual height.
    Terminal(boolean stdout, boolean stderr, int width) {
        this(stdout, stderr, width, USUAL_HEIGHT);
    }
}
