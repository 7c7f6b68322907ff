package cables.ingest;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.engine.CableVersions;
import cables.engine.IndexSession;
import cables.engine.StoredCable;
import cables.source.Reason;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts cables into the index, each beside what is kept under its id.
///
/// Into an empty index the first text of an id goes straight. All others are gathered and merged
/// with what is there, batch by batch, since to look into an index that is being written costs a
/// refresh.
final class Shelf implements Closeable {

    private static final int CHANGES = 1000;
    private static final long CHARACTERS = 16L << 20;

    private final CableReader reader;
    private final IndexSession session;
    private final Versions.Places places;
    private final Citers citers;
    private final boolean empty;
    private final boolean dryRun;

    /// Cables that are not to come back by themselves.
    private final Set<CableId> unwanted;

    /// Yields the ids of which no text is left.
    private final OrderedWindow<Optional<CableId>> puts;

    private final Fingerprints ids = new Fingerprints();
    private final Fingerprints texts = new Fingerprints();
    private final Fingerprints files = new Fingerprints();
    private final List<CableId> gone = new ArrayList<>();
    private final List<Change> gathered = new ArrayList<>();
    private long characters;

    /// @param empty whether the index holds nothing yet
    Shelf(Setting setting, Versions.Places places, Citers citers, boolean empty) {
        this.reader = setting.reader();
        this.session = setting.session();
        this.dryRun = setting.options().dryRun();
        this.unwanted = setting.options().reread() ? Set.of() : setting.session().deleted();
        this.puts = new OrderedWindow<>(setting.workers(), id -> id.ifPresent(gone::add));
        this.places = places;
        this.citers = citers;
        this.empty = empty;
    }

    /// What a run works with.
    record Setting(
            CableReader reader, IngestOptions options, IndexSession session, Workers workers) {}

    /// Adds a cable; the entry is settled now or when a batch is through.
    void add(Cable cable, Instant modified, Ledger.CableEntry entry) throws IOException {
        if (unwanted.contains(cable.id())) {
            entry.settle(Verdict.of(Reason.DELETED));
            return;
        }
        var id = cable.id().value();
        boolean seen = !texts.add(Fingerprint.of(id, cable.reading().text()));
        boolean first = ids.add(Fingerprint.of(id));
        var arrival = new Change.Arrival(cable, modified, seen, entry);
        if (empty && first) {
            entry.settle(Verdict.of(cable));
            put(arrival);
        } else {
            citers.add(cable);
            characters += cable.reading().text().length();
            gather(arrival);
        }
    }

    /// Takes a cable out of a file that held it before.
    void withdraw(String id, String path) throws IOException {
        gather(new Change.Withdrawal(new CableId(id), path));
    }

    private void gather(Change change) throws IOException {
        gathered.add(change);
        if (gathered.size() >= CHANGES || characters > CHARACTERS) {
            flush();
        }
    }

    /// Merges what was gathered.
    void flush() throws IOException {
        puts.drain();
        var byId = new LinkedHashMap<CableId, List<Change>>();
        gathered.forEach(it -> byId.computeIfAbsent(it.id(), id -> new ArrayList<>()).add(it));
        var stored = new LinkedHashMap<CableId, StoredCable>();
        for (var id : byId.keySet()) {
            stored.put(id, session.stored(id).orElse(new StoredCable(id, List.of())));
        }
        for (var kept : stored.values()) {
            merge(kept, byId.getOrDefault(kept.id(), List.of()));
        }
        gathered.clear();
        characters = 0;
        puts.drain();
        for (var id : gone) {
            session.remove(id);
        }
        gone.clear();
    }

    /// Waits until all is in the index.
    void finish() throws IOException {
        flush();
        puts.drain();
    }

    private void merge(StoredCable stored, List<Change> changes) throws IOException {
        var replaced = replaced(changes);
        var arrivals = new ArrayList<Version>();
        long weight = 0;
        for (var change : changes) {
            if (change instanceof Change.Arrival arrival) {
                arrival.entry().settle(arrival.verdict(stored));
                arrivals.add(arrival.version());
                weight += arrival.cable().reading().text().length();
            }
        }
        if (!dryRun) {
            puts.submit(weight, () -> mergeNow(stored, replaced, arrivals));
        }
    }

    private Optional<CableId> mergeNow(
            StoredCable stored, Set<String> replaced, List<Version> arrivals) throws IOException {
        var versions = new Versions(stored.id(), reader, places);
        versions.addAllBut(replaced, stored);
        arrivals.forEach(versions::add);
        var merged = versions.merged();
        if (merged.stored().versions().isEmpty()) {
            return Optional.of(stored.id());
        }
        if (!merged.isAsBefore(stored)) {
            session.put(merged.read(reader));
        }
        return Optional.empty();
    }

    /// The files of which what was kept before is no longer so.
    private Set<String> replaced(List<Change> changes) {
        return changes.stream()
                .filter(it -> !empty && isFirstOfFile(it))
                .map(Change::path)
                .collect(Collectors.toSet());
    }

    /// A table that holds an id several times may stretch over several batches.
    private boolean isFirstOfFile(Change change) {
        return files.add(Fingerprint.of(change.id().value(), change.path()));
    }

    private void put(Change.Arrival arrival) throws IOException {
        if (!dryRun) {
            var corrected = citers.corrected(arrival.cable());
            puts.submit(corrected.reading().text().length(), () -> putNow(arrival, corrected));
        }
    }

    private Optional<CableId> putNow(Change.Arrival arrival, Cable cable) throws IOException {
        var stored = new StoredCable(arrival.id(), List.of(arrival.version().stored()));
        session.put(new CableVersions(List.of(cable), stored));
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        puts.close();
    }
}
