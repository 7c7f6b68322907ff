package cables.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program starts and ends.
public final class Main {

    /// Held for good, as loggers that nobody holds lose their level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        // before anything of Lucene is loaded: it tells of JDK features that are no news to people
        LUCENE.setLevel(Level.SEVERE);
        System.exit(new CommandLines(Surroundings.ofProcess()).run(arguments));
    }
}
