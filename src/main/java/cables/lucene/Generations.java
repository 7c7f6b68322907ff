package cables.lucene;

import cables.engine.IndexUnusable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The folder of an index: a folder for each generation and one small file, `CURRENT`, that names
/// the one in force.
///
/// A generation is written beside the others and never changed once it is named; naming it is one
/// atomic rename. So whoever reads sees the old one or the new one, whole, wherever the writer is
/// stopped. The one before is kept.
final class Generations {

    static final String CURRENT = "CURRENT";

    /// What is about to become `CURRENT`; written before the manifest of a generation, so that a
    /// first build that was stopped is told from an index whose `CURRENT` was lost.
    static final String UPCOMING = "CURRENT.new";

    private static final String PREFIX = "gen-";

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Whether there is an index, be it a damaged one.
    boolean exist() {
        if (Files.exists(folder.resolve(CURRENT))) {
            return true;
        }
        try {
            return !Files.exists(folder.resolve(UPCOMING)) && !published().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The generation in force, as far as can be told by its manifest.
    ///
    /// @throws IndexUnusable when there is none, or nothing says which it is
    Generation current() throws IOException {
        return open(standing().current());
    }

    /// What `CURRENT` says.
    Standing standing() throws IOException {
        var text = currentText();
        var standing = text.flatMap(Standing::parse);
        if (standing.isPresent()) {
            return standing.get();
        }
        if (text.isEmpty() && !exist()) {
            throw none();
        }
        if (text.map(String::strip).filter(this::isOfOldForm).isPresent()) {
            throw CommitFacts.ofAnotherVersion(folder);
        }
        throw damaged();
    }

    /// `CURRENT` was the bare name once, of a generation without a manifest.
    private boolean isOfOldForm(String text) {
        return number(text).isPresent()
                && Files.isDirectory(folder.resolve(text))
                && !Files.exists(folder.resolve(text).resolve(Manifest.NAME));
    }

    private Optional<String> currentText() throws IOException {
        var file = folder.resolve(CURRENT);
        try (var in = Files.newInputStream(file)) {
            // more than it ever holds, and less than any file that was put in its place
            return Optional.of(new String(in.readNBytes(1000), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            if (Files.isRegularFile(file)) {
                throw unreadable;
            }
            return Optional.of("");
        }
    }

    /// A generation, if its manifest is the one that was named.
    Generation open(Standing.Named named) throws IOException {
        try {
            var path = folder.resolve(named.generation());
            var manifest = Manifest.read(path);
            if (Standing.Named.of(manifest).equals(named)) {
                return new Generation(path, manifest);
            }
        } catch (IndexUnusable | NoSuchFileException garbled) {
            throw damaged(garbled);
        }
        throw damaged();
    }

    /// The failure that tells of a folder without an index.
    IndexUnusable none() {
        return new IndexUnusable("no index in " + folder + ": run cables rebuild");
    }

    /// The one failure that tells of damage, with what can be done.
    IndexUnusable damaged() {
        return new IndexUnusable(damage());
    }

    /// The same, where something says where it is.
    IndexUnusable damaged(Throwable cause) {
        return new IndexUnusable(damage(), cause);
    }

    private String damage() {
        return "the index in %s is damaged: run cables rebuild%s; cables verify says more"
                .formatted(folder, canGoBack() ? ", or cables rollback" : "");
    }

    private boolean canGoBack() {
        try {
            return currentText().flatMap(Standing::parse).flatMap(Standing::before).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The published generations that can be told to be such, the newest first; what `CURRENT` says
    /// does not matter.
    List<Generation> published() throws IOException {
        return names().reversed().stream().flatMap(it -> published(it).stream()).toList();
    }

    private Optional<Generation> published(String name) {
        try {
            var manifest = Manifest.read(folder.resolve(name));
            return Optional.of(new Generation(folder.resolve(name), manifest))
                    .filter(it -> it.name().equals(name));
        } catch (IOException notPublished) {
            return Optional.empty();
        }
    }

    /// Refuses a folder with something else in it: closing it to others, and putting files beside
    /// what is there, is not what anybody wants.
    void refuseWhatIsNotOurs() throws IOException {
        var known = Set.of(CURRENT, UPCOMING, WriteLock.NAME);
        if (names().isEmpty() && !known.containsAll(children())) {
            throw new IndexUnusable(
                    "%s holds something other than an index: name a folder that is empty, or not there yet"
                            .formatted(folder));
        }
    }

    /// Makes the folder of the next generation, empty. To be called under the lock.
    Path createNext() throws IOException {
        var created = folder.resolve(PREFIX + next());
        PrivateFiles.createFolder(created);
        return created;
    }

    private int next() throws IOException {
        int highest = names().stream().mapToInt(it -> number(it).orElse(0)).max().orElse(0);
        return Math.max(highest + 1, stands().map(Standing::next).orElse(1));
    }

    /// Fills a new generation with the files of one in force: linked where the file system can,
    /// else copied.
    ///
    /// Lucene never changes a file that it has written, so both generations can share it.
    static void fill(Path next, Generation base) throws IOException {
        for (var file : base.manifest().files()) {
            link(base.path().resolve(file.name()), next.resolve(file.name()));
        }
    }

    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, copy);
        }
    }

    /// Puts a whole and synced generation in force.
    ///
    /// @param before the one to keep beside it
    void switchTo(Generation generation, Optional<Generation> before) throws IOException {
        var named = Standing.Named.of(generation.manifest());
        int number = number(generation.name()).orElse(0);
        var standing =
                new Standing(named, before.map(it -> Standing.Named.of(it.manifest())), number + 1);
        announce(standing);
        PrivateFiles.write(generation.path().resolve(Manifest.NAME), generation.manifest().text());
        PrivateFiles.sync(generation.path());
        putInForce();
    }

    /// Puts an older generation in force again, with none before it.
    void returnTo(Generation generation) throws IOException {
        announce(new Standing(Standing.Named.of(generation.manifest()), Optional.empty(), next()));
        putInForce();
    }

    private void announce(Standing standing) throws IOException {
        PrivateFiles.write(folder.resolve(UPCOMING), standing.text());
    }

    private void putInForce() throws IOException {
        PrivateFiles.sync(folder);
        Files.move(
                folder.resolve(UPCOMING),
                folder.resolve(CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.sync(folder);
        try {
            removeLeftovers();
        } catch (IOException later) {
            // what could not be removed now is by the next run
        }
    }

    /// Removes what runs that were stopped have left, and generations that are no longer wanted. To
    /// be called under the lock.
    void removeLeftovers() throws IOException {
        Files.deleteIfExists(folder.resolve(UPCOMING));
        var kept = wanted();
        for (var name : names()) {
            if (!kept.contains(name)) {
                PrivateFiles.remove(folder.resolve(name));
            }
        }
    }

    /// Without a `CURRENT` that can be read, all that were published.
    private Set<String> wanted() throws IOException {
        var kept = new HashSet<String>();
        var stands = stands();
        if (stands.isEmpty()) {
            published().forEach(it -> kept.add(it.name()));
        } else {
            kept.add(stands.get().current().generation());
            stands.get().before().ifPresent(it -> kept.add(it.generation()));
        }
        return kept;
    }

    /// Removes a generation that did not come to be in force.
    void discard(Path generation) throws IOException {
        var name = String.valueOf(generation.getFileName());
        boolean mayBeInForce =
                stands().isEmpty()
                        ? Files.exists(folder.resolve(CURRENT))
                        : wanted().contains(name);
        if (!mayBeInForce) {
            Files.deleteIfExists(folder.resolve(UPCOMING));
            PrivateFiles.remove(generation);
        }
    }

    /// Takes the folder away where nothing is in it but the lock, which the caller holds.
    void removeIfBare() throws IOException {
        try (var names = Files.list(folder)) {
            if (!names.allMatch(it -> it.endsWith(WriteLock.NAME))) {
                return;
            }
        }
        Files.deleteIfExists(folder.resolve(WriteLock.NAME));
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException used) {
            // by a session that began in between
        }
    }

    /// Empty where `CURRENT` cannot be understood.
    Optional<Standing> stands() throws IOException {
        return currentText().flatMap(Standing::parse);
    }

    /// The folders of generations, published or not, by number.
    List<String> names() throws IOException {
        return children().stream()
                .filter(it -> number(it).isPresent())
                .sorted(Comparator.comparingInt(it -> number(it).orElse(0)))
                .toList();
    }

    /// All that is in the folder.
    List<String> children() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /// The number of a generation's folder.
    static int number(Path generation) {
        return number(String.valueOf(generation.getFileName())).orElse(0);
    }

    private static OptionalInt number(String name) {
        return name.matches(PREFIX + "\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(name.substring(PREFIX.length())))
                : OptionalInt.empty();
    }
}
