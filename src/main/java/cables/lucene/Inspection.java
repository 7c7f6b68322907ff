package cables.lucene;

import cables.engine.Damage;
import cables.engine.Damage.Kind;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Compares a generation with its manifest.
record Inspection(Generation generation) {

    /// As much of the files is read by a glance: the smallest first, all of a small index.
    private static final long GLANCE = 32L << 20;

    /// Whether nothing is wrong that can be seen at little cost, some ten milliseconds: names,
    /// sizes, Lucene's own checksums of the smaller files.
    boolean passesGlance() throws IOException {
        return misplaced().isEmpty() && resized().isEmpty() && smallOnesAreSound();
    }

    private boolean smallOnesAreSound() throws IOException {
        var files =
                generation.manifest().files().stream()
                        .sorted(Comparator.comparingLong(Manifest.Entry::bytes))
                        .toList();
        var left = GLANCE;
        try (var directory = new NIOFSDirectory(generation.path())) {
            for (var file : files) {
                left -= file.bytes();
                if (left < 0) {
                    return true;
                }
                if (!isSound(directory, file)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSound(Directory directory, Manifest.Entry file) {
        try (var in = directory.openInput(file.name(), IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
            return true;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /// Whether there is nothing wrong at all; reads every byte.
    boolean isWhole() throws IOException {
        return damages().isEmpty();
    }

    /// All that is wrong; reads every byte.
    List<Damage> damages() throws IOException {
        var damages = new ArrayList<>(misplaced());
        for (var file : generation.manifest().files()) {
            if (Files.exists(path(file))) {
                compare(file).ifPresent(damages::add);
            }
        }
        if (damages.isEmpty() && !countsAgree()) {
            damages.add(damage(Manifest.NAME, Kind.MISCOUNTED));
        }
        return damages;
    }

    private Optional<Damage> compare(Manifest.Entry file) {
        try {
            var now = Manifest.Entry.of(path(file));
            if (now.equals(file)) {
                return Optional.empty();
            }
            var kind = now.bytes() == file.bytes() ? Kind.CHANGED : Kind.RESIZED;
            return Optional.of(damage(file.name(), kind));
        } catch (IOException unreadable) {
            return Optional.of(damage(file.name(), Kind.UNREADABLE));
        }
    }

    /// Files that are missing, and files that are too many.
    private List<Damage> misplaced() throws IOException {
        var there = names(generation.path());
        var damages = new ArrayList<Damage>();
        for (var file : generation.manifest().files()) {
            if (!there.remove(file.name())) {
                damages.add(damage(file.name(), Kind.MISSING));
            }
        }
        there.remove(Manifest.NAME);
        there.forEach(it -> damages.add(damage(it, Kind.EXTRA)));
        return damages;
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            files.forEach(it -> names.add(it.getFileName().toString()));
        }
        return names;
    }

    private List<Damage> resized() throws IOException {
        var damages = new ArrayList<Damage>();
        for (var file : generation.manifest().files()) {
            if (Files.size(path(file)) != file.bytes()) {
                damages.add(damage(file.name(), Kind.RESIZED));
            }
        }
        return damages;
    }

    /// Whether as many cables can be read as were written.
    private boolean countsAgree() {
        try (var directory = new NIOFSDirectory(generation.path());
                var reader = DirectoryReader.open(directory)) {
            return cables(reader)
                    == CommitFacts.read(generation.manifest().facts(), generation.path()).cables();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    static long cables(DirectoryReader reader) throws IOException {
        var searcher = new IndexSearcher(reader);
        return searcher.count(new TermQuery(new Term(Fields.KIND, Fields.CABLE)));
    }

    private Path path(Manifest.Entry file) {
        return generation.path().resolve(file.name());
    }

    private Damage damage(String file, Kind kind) {
        return new Damage(generation.name() + "/" + file, kind);
    }
}
