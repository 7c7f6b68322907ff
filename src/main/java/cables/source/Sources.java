package cables.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The files and folders that cables are to be read from.
///
/// Goes through them lazily, in the order of their paths, folder by folder; each is met once,
/// however often it was named. Links are not followed. Hidden files are files like any other.
public final class Sources implements Iterable<SourceEntry> {

    /// Stands for standard input where paths are named.
    public static final String STANDARD_INPUT = "-";

    private final Optional<StandardInput> input;
    private final List<Path> roots;
    private final Limits limits;

    private Sources(Optional<StandardInput> input, List<Path> roots, Limits limits) {
        this.input = input;
        this.roots = roots;
        this.limits = limits;
    }

    public static Sources of(List<Path> paths) {
        return of(paths, Limits.STANDARD);
    }

    public static Sources of(List<Path> paths, Limits limits) {
        return new Sources(Optional.empty(), outermost(paths), limits);
    }

    /// Those whose {@link #paths} these are.
    public static Sources again(List<String> paths) {
        return of(paths.stream().map(PathName::path).toList());
    }

    /// These, after what comes through standard input, which can be gone through once.
    ///
    /// @param now its age
    public Sources after(InputStream standardInput, Instant now) {
        return new Sources(
                Optional.of(StandardInput.of(standardInput, now, limits)), roots, limits);
    }

    /// Reads again what bore this path as an entry of a source, or in an archive; costs the reading
    /// of all of that archive.
    ///
    /// @param reading what is wanted of it
    /// @return empty when it is not there any more, or has not what is wanted
    public static <T> Optional<T> reread(
            String path, Limits limits, Function<Content, Optional<T>> reading) {
        return new Rereading<>(path, limits, reading).result();
    }

    /// The paths named, absolute, in order, without those that lie in another; {@link
    /// #STANDARD_INPUT} for what can be read only once.
    public List<String> paths() {
        var standardInput = input.stream().map(it -> it.stat().path());
        return Stream.concat(standardInput, roots.stream().map(PathName::of)).toList();
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
        return Stream.concat(input.stream(), stream(new Walk(roots, limits))).iterator();
    }

    private static Stream<SourceEntry> stream(Walk walk) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
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
