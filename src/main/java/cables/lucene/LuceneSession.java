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

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// One run of building or updating a generation beside the one in force.
final class LuceneSession implements IndexSession {

    private static final double BUFFER_MEGABYTES = 192;

    private final Generations generations;
    private final WriteLock lock;
    private final Path generation;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final ConcurrentLinkedQueue<CableDocuments> makers = new ConcurrentLinkedQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final boolean fresh;
    private DirectoryReader reader;
    private boolean published;

    /// A session over an empty generation.
    static LuceneSession rebuild(Path folder) throws IOException {
        return start(folder, true);
    }

    /// A session over all that the generation in force holds.
    static LuceneSession update(Path folder) throws IOException {
        return start(folder, false);
    }

    private static LuceneSession start(Path folder, boolean fresh) throws IOException {
        Generations.createPrivate(folder);
        var lock = WriteLock.take(folder);
        try {
            var generations = new Generations(folder);
            generations.removeOrphans();
            return new LuceneSession(generations, lock, fresh || !generations.hasCurrent());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private LuceneSession(Generations generations, WriteLock lock, boolean fresh)
            throws IOException {
        this.generations = generations;
        this.lock = lock;
        this.fresh = fresh;
        generation = generations.createNext();
        if (!fresh) {
            generations.startFromCurrent(generation);
        }
        directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        writer = new IndexWriter(directory, settings());
        reader = DirectoryReader.open(writer);
        if (!fresh) {
            CommitFacts.read(Commits.data(directory), generations.folder());
        }
    }

    private static IndexWriterConfig settings() {
        var merges = new ConcurrentMergeScheduler();
        merges.disableAutoIOThrottle();
        return new IndexWriterConfig()
                .setSimilarity(new CableSimilarity(0))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }

    @Override
    public void put(CableVersions versions) throws IOException {
        var maker = Optional.ofNullable(makers.poll()).orElseGet(CableDocuments::new);
        var document = maker.document(versions);
        if (isNew(versions.id())) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(key(versions.id()), document);
        }
        makers.add(maker);
    }

    private boolean isNew(CableId id) throws IOException {
        return ids.add(id.value()) && (fresh || reader().docFreq(key(id)) == 0);
    }

    private static Term key(CableId id) {
        return new Term(Fields.ID, id.value());
    }

    @Override
    public Optional<StoredCable> stored(CableId id) throws IOException {
        return StoredCables.find(new IndexSearcher(refreshed()), id);
    }

    @Override
    public void numbers(NumbersSent sink) throws IOException {
        SentNumbers.tell(refreshed(), sink);
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
        writer.deleteDocuments(key(id));
        return there;
    }

    @Override
    public void note(SourceFile file) throws IOException {
        writer.updateDocument(SourceFiles.key(file), SourceFiles.document(file));
    }

    @Override
    public Map<String, SourceFile> files() throws IOException {
        var files = new LinkedHashMap<String, SourceFile>();
        for (var note : Notes.of(new IndexSearcher(refreshed()))) {
            var file = SourceFiles.read(note);
            files.put(file.path(), file);
        }
        return files;
    }

    @Override
    public IndexStatus publish(BuildFacts build) throws IOException {
        writer.flush();
        var facts =
                Commits.count(refreshed(), Instant.now().truncatedTo(ChronoUnit.SECONDS), build);
        writer.setLiveCommitData(facts.write().entrySet());
        writer.commit();
        reader.close();
        writer.close();
        verify(facts);
        Generations.makePrivate(generation);
        generations.switchTo(generation);
        published = true;
        return Commits.status(generation, facts);
    }

    /// Reads every byte of what was written, and counts the cables, before anybody relies on it.
    private void verify(CommitFacts facts) throws IOException {
        try (var written = DirectoryReader.open(directory)) {
            for (var leaf : written.leaves()) {
                leaf.reader().checkIntegrity();
            }
            var cables =
                    new IndexSearcher(written)
                            .count(new TermQuery(new Term(Fields.KIND, Fields.CABLE)));
            if (cables != facts.cables()) {
                throw new IndexUnusable(
                        "%d cables were written to %s but %d can be read: the old index stays in force"
                                .formatted(facts.cables(), generation, cables));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lock;
                directory) {
            reader.close();
            if (writer.isOpen()) {
                writer.rollback();
            }
            if (!published) {
                Generations.remove(generation);
            }
        }
    }
}
