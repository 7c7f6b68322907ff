package cables.cli;

import cables.desk.CableFinder;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;

import java.io.IOException;
import java.util.List;

/// The one cable that is named on a command line; where there is none or several, that is told.
record NamedCable(CablesCommand cables, SearchEngine engine) {

    /// What is done with it.
    interface Use {
        ExitCode of(CableSummary cable) throws IOException;
    }

    /// Does something with the cable of this number.
    ExitCode use(String spelling, Use use) throws IOException {
        var finder = new CableFinder(engine);
        var found = finder.find(spelling);
        return switch (found.size()) {
            case 0 -> missing(spelling, finder.near(spelling));
            case 1 -> use.of(found.getFirst());
            default -> ambiguous(spelling, found);
        };
    }

    private ExitCode missing(String spelling, List<CableSummary> near) {
        cables.talk().say("no cable " + spelling + " in the index" + CableList.nearest(near));
        return ExitCode.NOTHING_FOUND;
    }

    /// Several cables are none that could be used: they are named, and it is a matter of usage.
    private ExitCode ambiguous(String spelling, List<CableSummary> found) {
        cables.talk().failure(spelling + " may be any of these: say which");
        new CableList(cables.wrapping()).lines(found).forEach(cables.talk()::line);
        return ExitCode.USAGE;
    }
}
