package cables.web;

import cables.desk.CableFinder;
import cables.engine.CableSummary;
import cables.engine.SearchEngine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Finds the one cable that an address names.
final class NamedCable {

    private NamedCable() {}

    /// The cable of this number, in any spelling.
    ///
    /// @throws Refused when there is none, or there are several
    static CableSummary of(String spelling, SearchEngine engine) throws IOException {
        return only(new CableFinder(engine).find(spelling), spelling, engine);
    }

    /// The one of those that were found by this number.
    ///
    /// @throws Refused when there is none, or there are several
    static CableSummary only(List<CableSummary> found, String spelling, SearchEngine engine)
            throws IOException {
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> {
                var near = new CableFinder(engine).near(spelling);
                throw Refused.missing(
                        "there is no such cable"
                                + (near.isEmpty() ? "" : "; nearest: " + ids(near)));
            }
            default -> throw Refused.missing("it may be any of these: " + ids(found));
        };
    }

    private static String ids(Iterable<CableSummary> cables) {
        var ids = new ArrayList<String>();
        cables.forEach(it -> ids.add(it.id().value()));
        return String.join(", ", ids);
    }
}
