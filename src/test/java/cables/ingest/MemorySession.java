package cables.ingest;

import cables.cable.CableId;
import cables.engine.BuildFacts;
import cables.engine.CableVersions;
import cables.engine.IndexSession;
import cables.engine.IndexStatus;
import cables.engine.NumbersSent;
import cables.engine.SourceFile;
import cables.engine.StoredCable;
import cables.parse.CableParser;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// An index that lasts as long as the test.
final class MemorySession implements IndexSession {

    private final Map<CableId, StoredCable> cables = new ConcurrentHashMap<>();
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Set<CableId> deleted = ConcurrentHashMap.newKeySet();
    final AtomicInteger puts = new AtomicInteger();

    /// From which put on the disk is full.
    int fullAfter = Integer.MAX_VALUE;

    @Override
    public void put(CableVersions versions) throws IOException {
        if (puts.incrementAndGet() > fullAfter) {
            throw new IOException("no space left on device");
        }
        for (int i = 0; i < versions.cables().size(); i++) {
            var raw = versions.stored().versions().get(i).raw();
            var cable = versions.cables().get(i);
            if (!cable.id().equals(versions.id())
                    || !cable.reading().text().equals(raw.text())
                    || !cable.provenance().equals(raw.provenance())
                    || !cable.published().equals(raw.published())) {
                throw new AssertionError("read otherwise than kept: " + versions.stored());
            }
        }
        cables.put(versions.id(), versions.stored());
        deleted.remove(versions.id());
    }

    @Override
    public Optional<StoredCable> stored(CableId id) {
        return Optional.ofNullable(cables.get(id));
    }

    @Override
    public void numbers(NumbersSent sink) throws IOException {
        for (var stored : cables.values()) {
            var heading = new CableParser().parse(stored.leading()).heading();
            var dtg = heading.transmission().dtg();
            if (heading.mrn().isPresent() && dtg.isPresent()) {
                sink.sent(heading.mrn().get().value(), dtg.get().value().time());
            }
        }
    }

    @Override
    public boolean remove(CableId id) {
        return Optional.ofNullable(cables.remove(id)).isPresent();
    }

    @Override
    public boolean delete(CableId id) {
        return remove(id) && deleted.add(id);
    }

    @Override
    public Set<CableId> deleted() {
        return Set.copyOf(deleted);
    }

    @Override
    public void note(SourceFile file) {
        files.put(file.path(), file);
    }

    @Override
    public Map<String, SourceFile> files() {
        return new TreeMap<>(files);
    }

    @Override
    public IndexStatus publish(BuildFacts facts) {
        throw new AssertionError("that is for the caller to do");
    }

    @Override
    public void close() {}

    /// All that is kept, by id.
    Map<String, StoredCable> kept() {
        var kept = new TreeMap<String, StoredCable>();
        cables.forEach((id, stored) -> kept.put(id.value(), stored));
        return kept;
    }

    StoredCable kept(String id) {
        return Optional.ofNullable(cables.get(new CableId(id))).orElseThrow();
    }
}
