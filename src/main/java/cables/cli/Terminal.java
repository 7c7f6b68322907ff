package cables.cli;

/// What the output goes to.
///
/// Java cannot tell whether stdout is a terminal when stdin is none, so the launcher says it.
///
/// @param stdout whether stdout is a terminal
/// @param stderr whether stderr is one
/// @param width in columns
record Terminal(boolean stdout, boolean stderr, int width) {

    static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    Terminal {
        width = Math.max(width, NARROWEST);
    }
}
