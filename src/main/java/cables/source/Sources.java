package cables.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/// The files and folders that cables are to be read from.
///
/// Goes through them lazily, in the order of their paths, folder by folder; each is met once,
/// however often it was named. Links are not followed. Hidden files are files like any other.
public final class Sources implements Iterable<SourceEntry> {

    private final List<Path> roots;
    private final Limits limits;

    private Sources(List<Path> roots, Limits limits) {
        this.roots = roots;
        this.limits = limits;
    }

    public static Sources of(List<Path> paths) {
        return of(paths, Limits.STANDARD);
    }

    public static Sources of(List<Path> paths, Limits limits) {
        return new Sources(outermost(paths), limits);
    }

    /// The file of a name that an entry of a source bore.
    public static Sources named(String path, Limits limits) {
        return of(List.of(PathName.path(path)), limits);
    }

    /// The paths named, absolute, in order, without those that lie in another.
    public List<String> paths() {
        return roots.stream().map(PathName::of).toList();
    }

    /// Those of the paths at which there is nothing.
    public List<String> missing() {
        return roots.stream()
                .filter(it -> Files.notExists(it, LinkOption.NOFOLLOW_LINKS))
                .map(PathName::of)
                .toList();
    }

    /// How much there is to read; costs a look at each file.
    public Extent extent() {
        long files = 0;
        long bytes = 0;
        for (var entry : this) {
            files++;
            bytes += entry.stat().bytes();
        }
        return new Extent(files, bytes);
    }

    /// A number of files and what they amount to.
    public record Extent(long files, long bytes) {}

    @Override
    public Iterator<SourceEntry> iterator() {
        return new Walk(roots, limits);
    }

    private static List<Path> outermost(List<Path> paths) {
        var sorted = new TreeSet<Path>();
        paths.forEach(it -> sorted.add(it.toAbsolutePath().normalize()));
        var outermost = new ArrayList<Path>();
        for (var path : sorted) {
            if (outermost.stream().noneMatch(path::startsWith)) {
                outermost.add(path);
            }
        }
        return List.copyOf(outermost);
    }
}
