package cables.ingest;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.engine.CableVersions;
import cables.engine.IndexSession;
import cables.engine.StoredCable;
import cables.parse.ReferenceYears;
import cables.parse.SerialDates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The cables of a run that cite other posts without a year. The dates of other cables tell which
/// of those years are wrong: at once as far as those tell that came before, and in a second pass
/// over what all of them tell once they are in the index.
///
/// Memory holds a line for each such citation; few of the cables have to be put again.
final class Citers {

    private static final int BATCH = 1000;

    private final CableReader reader;
    private final IndexSession session;
    private final List<Citation> citations = new ArrayList<>();
    private final SerialDates met = new SerialDates();

    /// @param moved whether the cable was put with the year before
    private record Citation(CableId by, ReferenceYears.Inferred cited, boolean moved) {

        boolean isWrong(SerialDates dates) {
            return moved != cited.isOfYearBefore(dates);
        }
    }

    Citers(CableReader reader, IndexSession session) {
        this.reader = reader;
        this.session = session;
    }

    /// A cable that is read again before it is put, and then for itself alone.
    void add(Cable cable) {
        ReferenceYears.of(cable).forEach(it -> citations.add(new Citation(cable.id(), it, false)));
    }

    /// A cable that is put as it is returned: with the years that those before it tell.
    Cable corrected(Cable cable) {
        met(cable);
        ReferenceYears.of(cable)
                .forEach(it -> citations.add(new Citation(cable.id(), it, it.isOfYearBefore(met))));
        return ReferenceYears.corrected(cable, met);
    }

    private void met(Cable cable) {
        var heading = cable.heading();
        heading.mrn()
                .ifPresent(mrn ->
                        heading.transmission()
                                .dtg()
                                .ifPresent(dtg -> met.add(mrn.value(), dtg.value().time())));
    }

    /// Puts right what is wrong.
    void correct() throws IOException {
        if (citations.isEmpty()) {
            return;
        }
        var dates = new SerialDates();
        session.numbers(dates::add);
        var wrong = new LinkedHashSet<CableId>();
        citations.stream().filter(it -> it.isWrong(dates)).forEach(it -> wrong.add(it.by()));
        var ids = List.copyOf(wrong);
        for (int at = 0; at < ids.size(); at += BATCH) {
            correct(ids.subList(at, Math.min(ids.size(), at + BATCH)), dates);
        }
    }

    /// All are looked up before one is put: to look into an index that is being written costs a
    /// refresh.
    private void correct(List<CableId> ids, SerialDates dates) throws IOException {
        var stored = new ArrayList<StoredCable>();
        for (var id : ids) {
            session.stored(id).ifPresent(stored::add);
        }
        for (var cable : stored) {
            session.put(corrected(cable, dates));
        }
    }

    private CableVersions corrected(StoredCable stored, SerialDates dates) {
        var cables =
                stored.versions().stream()
                        .map(it -> ReferenceYears.corrected(reader.cable(it.raw()), dates))
                        .toList();
        return new CableVersions(cables, stored);
    }
}
