package cables.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// A walk through files and folders; keeps no more than the names of the folders it is in.
final class Walk implements Iterator<SourceEntry> {

    /// A folder on the way down, with those of its names that are still to come.
    private record Level(Optional<Path> folder, Iterator<Path> names) {
        Path next() {
            var name = names.next();
            return folder.map(it -> it.resolve(name)).orElse(name);
        }
    }

    private final Limits limits;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<SourceEntry> upcoming;

    Walk(List<Path> roots, Limits limits) {
        this.limits = limits;
        levels.push(new Level(Optional.empty(), roots.iterator()));
        upcoming = advance();
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public SourceEntry next() {
        var entry = upcoming.orElseThrow(NoSuchElementException::new);
        upcoming = advance();
        return entry;
    }

    private Optional<SourceEntry> advance() {
        while (!levels.isEmpty()) {
            var level = levels.element();
            if (!level.names().hasNext()) {
                levels.pop();
                continue;
            }
            var entry = look(level.next());
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    /// What stands at a path; empty for a folder, which is gone into.
    private Optional<SourceEntry> look(Path path) {
        try {
            var attributes =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory() ? enter(path) : Optional.of(file(path, attributes));
        } catch (IOException unreadable) {
            return Optional.of(unreadable(path));
        }
    }

    private Optional<SourceEntry> enter(Path folder) {
        try {
            levels.push(new Level(Optional.of(folder), names(folder)));
            return Optional.empty();
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.of(unreadable(folder));
        }
    }

    private static Iterator<Path> names(Path folder) throws IOException {
        var names = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(it -> names.add(it.getFileName()));
        }
        Collections.sort(names);
        return names.iterator();
    }

    private SourceEntry file(Path path, BasicFileAttributes attributes) {
        var stat = FileStat.of(path, attributes);
        if (attributes.isSymbolicLink()) {
            return new SourceEntry.Refused(stat, Reason.LINK);
        }
        return attributes.isRegularFile()
                ? new RegularFile(path, stat, limits)
                : new SourceEntry.Refused(stat, Reason.NOT_REGULAR);
    }

    private static SourceEntry unreadable(Path path) {
        return new SourceEntry.Refused(FileStat.unknown(path), Reason.UNREADABLE);
    }
}
