package cables.cli;

import cables.desk.CableFinder;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;
import cables.vocabulary.Mrns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.regex.Pattern;

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
        cables.talk().say("no cable " + spelling + " in the index" + instead(spelling, near));
        return ExitCode.NOTHING_FOUND;
    }

    private String instead(String spelling, List<CableSummary> near) {
        if (isFile(spelling)) {
            return "; it is a file, which cables parse %s reads".formatted(spelling);
        }
        return areSeveral(spelling) ? "; one number at a time is shown" : CableList.nearest(near);
    }

    /// What the system would not take for a path is none.
    private boolean isFile(String spelling) {
        try {
            return Files.exists(cables.world().path(spelling));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static boolean areSeveral(String spelling) {
        var words = Pattern.compile("[\\s,]+").splitAsStream(spelling).toList();
        return words.size() > 1 && words.stream().allMatch(it -> Mrns.number(it).isPresent());
    }

    /// Several cables are none that could be used: they are named, and it is a matter of usage.
    private ExitCode ambiguous(String spelling, List<CableSummary> found) {
        cables.talk().failure(spelling + " may be any of these: say which");
        new CableList(cables.wrapping()).lines(found).forEach(cables.talk()::line);
        return ExitCode.USAGE;
    }
}
