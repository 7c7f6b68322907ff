package cables.lucene;

import cables.engine.IndexUnusable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The folder of an index: a folder for each generation and one small file, `CURRENT`, that names
/// the one in force.
///
/// A generation is written beside the others and never changed once it is named; naming it is one
/// atomic rename. So whoever reads sees the old one or the new one, whole, wherever the writer is
/// stopped. The one before is kept.
final class Generations {

    private static final String CURRENT = "CURRENT";
    private static final String PREFIX = "gen-";

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Whether a generation is in force.
    boolean hasCurrent() {
        return Files.isRegularFile(folder.resolve(CURRENT));
    }

    /// The folder of the generation in force.
    Path current() throws IOException {
        try {
            var name = Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip();
            if (number(name).isEmpty() || !Files.isDirectory(folder.resolve(name))) {
                throw damaged();
            }
            return folder.resolve(name);
        } catch (NoSuchFileException e) {
            throw missing(e);
        }
    }

    private IndexUnusable missing(NoSuchFileException cause) throws IOException {
        return generations().isEmpty()
                ? new IndexUnusable("no index in " + folder + ": run cables rebuild", cause)
                : damaged();
    }

    private IndexUnusable damaged() {
        return new IndexUnusable("the index in " + folder + " is damaged: run cables rebuild");
    }

    /// Makes the folder of the next generation, empty. To be called under the lock.
    Path createNext() throws IOException {
        var all = generations();
        var next = all.isEmpty() ? 1 : number(all.getLast()).orElse(0) + 1;
        var created = folder.resolve(PREFIX + next);
        createPrivate(created);
        return created;
    }

    /// Fills a new generation with the files of the one in force: linked where the file system can,
    /// else copied.
    ///
    /// Lucene never changes a file that it has written, so both generations can share it.
    void startFromCurrent(Path next) throws IOException {
        try (var files = Files.list(current())) {
            for (var file : files.toList()) {
                link(file, next.resolve(file.getFileName()));
            }
        }
    }

    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, copy);
        }
    }

    /// Puts a whole and synced generation in force, and removes all but it and the one that was in
    /// force before.
    void switchTo(Path generation) throws IOException {
        var kept = new ArrayList<>(List.of(generation));
        inForce().ifPresent(kept::add);
        var named = folder.resolve(CURRENT + ".new");
        writeSynced(named, generation.getFileName() + "\n");
        Files.move(
                named,
                folder.resolve(CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
        removeAllBut(kept);
    }

    /// Removes what runs that were stopped have left. To be called under the lock.
    void removeOrphans() throws IOException {
        var last = inForce().flatMap(it -> name(it)).orElse("");
        for (var name : generations()) {
            if (!last.isEmpty() && number(name).orElse(0) > number(last).orElse(0)) {
                remove(folder.resolve(name));
            }
        }
    }

    private static Optional<String> name(Path generation) {
        return Optional.ofNullable(generation.getFileName()).map(Path::toString);
    }

    /// The generation in force; empty where there is none, or `CURRENT` is damaged.
    private Optional<Path> inForce() throws IOException {
        try {
            return Optional.of(current());
        } catch (IndexUnusable e) {
            return Optional.empty();
        }
    }

    private void removeAllBut(List<Path> kept) throws IOException {
        for (var name : generations()) {
            if (!kept.contains(folder.resolve(name))) {
                remove(folder.resolve(name));
            }
        }
    }

    static void remove(Path generation) throws IOException {
        if (!Files.isDirectory(generation)) {
            return;
        }
        try (var files = Files.walk(generation)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<String> generations() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(it -> it.getFileName().toString())
                    .filter(it -> number(it).isPresent())
                    .sorted(Comparator.comparingInt(it -> number(it).orElse(0)))
                    .toList();
        }
    }

    private static OptionalInt number(String name) {
        return name.matches(PREFIX + "\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(name.substring(PREFIX.length())))
                : OptionalInt.empty();
    }

    /// Makes a folder, and those above it, that only its owner can look into.
    static void createPrivate(Path folder) throws IOException {
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        setPermissions(folder, "rwx------");
    }

    /// Makes the files of a generation readable for their owner alone.
    static void makePrivate(Path generation) throws IOException {
        try (var files = Files.list(generation)) {
            for (var file : files.toList()) {
                setPermissions(file, "rw-------");
            }
        }
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static void writeSynced(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        setPermissions(file, "rw-------");
        sync(file);
    }

    private static void sync(Path path) throws IOException {
        var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
