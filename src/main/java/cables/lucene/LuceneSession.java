package cables.lucene;

import cables.cable.CableId;
import cables.engine.BuildFacts;
import cables.engine.CableVersions;
import cables.engine.IndexSession;
import cables.engine.IndexStatus;
import cables.engine.IndexUnusable;
import cables.engine.NumbersSent;
import cables.engine.SourceFile;
import cables.engine.StoredCable;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// One run of building or updating a generation beside the one in force.
final class LuceneSession implements IndexSession {

    private static final double BUFFER_MEGABYTES = 512;

    /// A segment with less than this part of all documents is small.
    private static final int SMALL = 32;

    private final Generations generations;
    private final WriteLock lock;
    private final Path generation;

    /// The one this goes on from; empty where that is none.
    private final Optional<Generation> base;

    /// Whether the folder was made for this session: it goes again if nothing is written to it.
    private final boolean fresh;

    private final Room room;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final ConcurrentLinkedQueue<CableDocuments> makers = new ConcurrentLinkedQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<CableId> deleted;
    private final SourceFiles files;
    private DirectoryReader reader;

    /// A session over an empty generation.
    static LuceneSession rebuild(Path folder) throws IOException {
        return start(folder, "cables rebuild", generations -> Optional.empty());
    }

    /// A session over all that the generation in force holds.
    static LuceneSession update(Path folder, String command) throws IOException {
        return start(
                folder, command, it -> it.exist() ? Optional.of(it.current()) : Optional.empty());
    }

    @FunctionalInterface
    private interface Base {
        Optional<Generation> of(Generations generations) throws IOException;
    }

    private static LuceneSession start(Path folder, String command, Base base) throws IOException {
        var generations = new Generations(folder);
        generations.refuseWhatIsNotOurs();
        boolean fresh = PrivateFiles.createFolder(folder);
        var room = Room.in(generations);
        return room.during(() -> locked(generations, command, base, fresh, room));
    }

    private static LuceneSession locked(
            Generations generations, String command, Base base, boolean fresh, Room room)
            throws IOException {
        var lock = WriteLock.take(generations.folder(), command);
        try {
            generations.removeLeftovers();
            return start(generations, lock, base.of(generations), fresh, room);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LuceneSession start(
            Generations generations,
            WriteLock lock,
            Optional<Generation> base,
            boolean fresh,
            Room room)
            throws IOException {
        if (base.isPresent()) {
            CommitFacts.read(base.get().manifest().facts(), generations.folder());
        }
        var next = generations.createNext();
        try {
            return failing(
                    generations,
                    base,
                    Optional::empty,
                    () -> new LuceneSession(generations, lock, next, base, fresh, room));
        } catch (IOException | RuntimeException e) {
            generations.discard(next);
            throw e;
        }
    }

    private LuceneSession(
            Generations generations,
            WriteLock lock,
            Path generation,
            Optional<Generation> base,
            boolean fresh,
            Room room)
            throws IOException {
        this.generations = generations;
        this.fresh = fresh;
        this.lock = lock;
        this.generation = generation;
        this.base = base;
        this.room = room;
        if (base.isPresent()) {
            Generations.fill(generation, base.get());
        }
        directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        writer = new IndexWriter(directory, settings());
        reader = DirectoryReader.open(writer);
        files = new SourceFiles(writer, Generations.number(generation));
        deleted = ConcurrentHashMap.newKeySet();
        deleted.addAll(Deletions.of(reader));
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig()
                .setSimilarity(new CableSimilarity(0))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergeScheduler(new QuietMerges())
                .setCommitOnClose(false);
    }

    /// Work on the files of this session.
    private <T> T working(Suspicion.Work<T> work) throws IOException {
        return room.during(() -> failing(generations, base, this::tragedy, work));
    }

    private Optional<Throwable> tragedy() {
        return Optional.ofNullable(writer.getTragicException());
    }

    /// Tells what makes some work fail: damage of what it goes on from, or whatever closed the
    /// writer, often in a thread of its own.
    private static <T> T failing(
            Generations generations,
            Optional<Generation> base,
            Supplier<Optional<Throwable>> tragedy,
            Suspicion.Work<T> work)
            throws IOException {
        return WriterClosed.told(
                tragedy,
                () ->
                        base.isPresent()
                                ? new Suspicion(generations, base.get()).during(work)
                                : work.done());
    }

    @Override
    public void put(CableVersions versions) throws IOException {
        var maker = Optional.ofNullable(makers.poll()).orElseGet(CableDocuments::new);
        var document = maker.document(versions);
        working(() ->
                isNew(versions.id())
                        ? writer.addDocument(document)
                        : writer.updateDocument(key(versions.id()), document));
        makers.add(maker);
        if (deleted.remove(versions.id())) {
            working(() -> writer.deleteDocuments(Deletions.key(versions.id())));
        }
    }

    private boolean isNew(CableId id) throws IOException {
        return ids.add(id.value()) && (base.isEmpty() || reader().docFreq(key(id)) == 0);
    }

    private static Term key(CableId id) {
        return new Term(Fields.ID, id.value());
    }

    @Override
    public Optional<StoredCable> stored(CableId id) throws IOException {
        return working(() -> StoredCables.find(new IndexSearcher(refreshed()), id));
    }

    @Override
    public void numbers(NumbersSent sink) throws IOException {
        working(() -> {
            SentNumbers.tell(refreshed(), sink);
            return sink;
        });
    }

    private synchronized DirectoryReader reader() {
        return reader;
    }

    private synchronized DirectoryReader refreshed() throws IOException {
        var newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        return reader;
    }

    @Override
    public boolean remove(CableId id) throws IOException {
        var there = stored(id).isPresent();
        working(() -> writer.deleteDocuments(key(id)));
        return there;
    }

    @Override
    public boolean delete(CableId id) throws IOException {
        var there = remove(id);
        if (there && deleted.add(id)) {
            working(() -> writer.updateDocument(Deletions.key(id), Deletions.document(id)));
        }
        return there;
    }

    @Override
    public Set<CableId> deleted() {
        return Set.copyOf(deleted);
    }

    @Override
    public void note(SourceFile file) throws IOException {
        working(() -> {
            files.note(file);
            return file;
        });
    }

    @Override
    public Map<String, SourceFile> files() throws IOException {
        return working(() -> {
            files.turn();
            return files.all(refreshed());
        });
    }

    @Override
    public IndexStatus publish(BuildFacts build) throws IOException {
        return working(() -> {
            var facts = commit(build);
            verify(facts);
            PrivateFiles.close(generation);
            var written = new Generation(generation, manifest(facts));
            generations.switchTo(written, before());
            return Commits.status(written, facts);
        });
    }

    private CommitFacts commit(BuildFacts build) throws IOException {
        files.turn();
        writer.forceMerge(large(refreshed()) + 1);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var facts = Commits.count(refreshed(), now, build);
        writer.setLiveCommitData(facts.write().entrySet());
        writer.commit();
        reader.close();
        writer.close();
        return facts;
    }

    /// How many segments are large: each costs every question a little. The small ones are merged
    /// into one, which costs an update little, as they are small.
    private static int large(DirectoryReader reader) {
        return (int)
                reader.leaves().stream()
                        .filter(it -> it.reader().maxDoc() > reader.maxDoc() / SMALL)
                        .count();
    }

    /// Reads every byte of what was written, and counts the cables, before anybody relies on it.
    private void verify(CommitFacts facts) throws IOException {
        try (var written = DirectoryReader.open(directory)) {
            for (var leaf : written.leaves()) {
                leaf.reader().checkIntegrity();
            }
            var cables = Inspection.cables(written);
            if (cables != facts.cables()) {
                throw new IndexUnusable(
                        "%d cables were written to %s but %d can be read: the old index stays in force"
                                .formatted(facts.cables(), generation, cables));
            }
        }
    }

    /// What is shared with another generation is to be as it was when that was written.
    private Manifest manifest(CommitFacts facts) throws IOException {
        var files = new ArrayList<Manifest.Entry>();
        for (var name : directory.listAll()) {
            var shared = base.flatMap(it -> it.manifest().file(name));
            files.add(
                    shared.isPresent()
                            ? shared.get()
                            : Manifest.Entry.of(generation.resolve(name)));
        }
        var name = generation.getFileName().toString();
        return new Manifest(name, facts.write(), files);
    }

    /// The generation in force until now, to be kept if it is whole.
    ///
    /// @throws IndexUnusable when it is damaged and this session goes on from it
    private Optional<Generation> before() throws IOException {
        var standing = generations.stands();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        try {
            var before = generations.open(standing.get().current());
            if (new Inspection(before).isWhole()) {
                return Optional.of(before);
            }
        } catch (IndexUnusable lost) {
            // then there is nothing to go back to
        }
        if (base.isPresent()) {
            throw generations.damaged();
        }
        return Optional.empty();
    }

    /// Frees all, whatever else fails.
    @Override
    public void close() throws IOException {
        Closeable folder = fresh ? generations::removeIfBare : () -> {};
        Closeable leftovers = () -> generations.discard(generation);
        Closeable unwritten = writer.isOpen() ? writer::rollback : () -> {};
        Closeable read = reader;
        try (lock;
                folder;
                leftovers;
                directory;
                unwritten;
                read) {
            makers.clear();
        }
    }
}
