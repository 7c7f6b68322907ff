package cables.desk;

import cables.cable.Cable;
import cables.cable.RawCable;
import cables.engine.SearchEngine;
import cables.parse.CableParser;
import cables.parse.ReferenceYears;
import cables.parse.SerialDates;

import java.io.IOException;

/// Reads cables of an index again, as they were read when they were indexed.
public final class IndexedCable {

    private IndexedCable() {}

    /// One of the texts of a cable: the years of its references are put right by what else there
    /// is.
    public static Cable read(RawCable raw, SearchEngine engine) throws IOException {
        var cable = new CableParser().parse(raw);
        if (ReferenceYears.of(cable).isEmpty()) {
            return cable;
        }
        var dates = new SerialDates();
        engine.numbers(dates::add);
        return ReferenceYears.corrected(cable, dates);
    }
}
