package cables.cli;

import cables.cable.CableId;
import cables.cable.Mrn;
import cables.engine.SearchEngine;
import cables.engine.StoredCable;
import cables.vocabulary.Mrns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds cables by what people write for their number.
record CableFinder(SearchEngine engine) {

    private static final Pattern WITHOUT_YEAR = Pattern.compile("[A-Za-z].*\\d");
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2059;

    /// The cables meant: `10 BEIJING 000326` and its kin mean one; `BEIJING 326`, without a year,
    /// may mean several.
    List<StoredCable> find(String spelling) throws IOException {
        var found = new ArrayList<StoredCable>();
        for (var id : ids(spelling.strip())) {
            engine.cable(new CableId(id)).ifPresent(found::add);
        }
        return found;
    }

    private static Set<String> ids(String spelling) {
        var ids = new LinkedHashSet<String>();
        ids.add(spelling);
        Mrns.read(spelling).map(Mrn::canonical).ifPresent(ids::add);
        if (WITHOUT_YEAR.matcher(spelling).matches()) {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .mapToObj(year -> Mrns.read(year + " " + spelling))
                    .flatMap(it -> it.stream())
                    .map(Mrn::canonical)
                    .forEach(ids::add);
        }
        return ids;
    }
}
