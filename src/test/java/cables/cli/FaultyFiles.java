package cables.cli;

import org.apache.lucene.util.Unwrappable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// The files of this machine, but calls on those in one folder are counted, and one of them, or all
/// from one on, fail.
final class FaultyFiles extends FileSystemProvider {

    /// What befalls calls.
    enum Fault {
        /// From one change of the disk on nothing reaches it any more, as if the program had been
        /// killed.
        STOP,
        /// One call fails.
        ERROR,
        /// One call that needs room fails.
        NO_ROOM,
        /// From one call on, all that need room fail.
        FULL
    }

    /// What a call does to the disk.
    enum Effect {
        READS,
        FILLS,
        FREES
    }

    private final FileSystem files = new FaultyFileSystem(this);
    private final Path folder;
    private final Fault fault;
    private final int at;
    private final AtomicInteger calls = new AtomicInteger();

    /// Files of which none fails as long as there are fewer calls than `at`.
    ///
    /// @param folder where calls are counted
    FaultyFiles(Path folder, Fault fault, int at) {
        this.folder = folder;
        this.fault = fault;
        this.at = at;
    }

    /// How many calls there were that the fault could have befallen.
    int calls() {
        return calls.get();
    }

    /// Notes a call, and fails if it is to.
    void call(Path path, Effect effect) throws IOException {
        if (!real(path).startsWith(folder) || !isConcerned(effect)) {
            return;
        }
        int number = calls.incrementAndGet();
        boolean lasts = fault == Fault.STOP || fault == Fault.FULL;
        if (lasts ? number >= at : number == at) {
            throw new FileSystemException(path.toString(), null, reason());
        }
    }

    private boolean isConcerned(Effect effect) {
        return switch (fault) {
            case STOP -> effect != Effect.READS;
            case ERROR -> true;
            case NO_ROOM, FULL -> effect == Effect.FILLS;
        };
    }

    private String reason() {
        return switch (fault) {
            case STOP, ERROR -> "Input/output error";
            case NO_ROOM, FULL -> "No space left on device";
        };
    }

    /// A path of the machine as one of these files.
    Path faulty(Path real) {
        return (Path)
                Proxy.newProxyInstance(
                        FaultyFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class, Unwrappable.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("unwrap")) {
                                return real;
                            }
                            if (method.getName().equals("getFileSystem")) {
                                return files;
                            }
                            try {
                                return wrapped(method.invoke(real, real(arguments)));
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }

    private Object wrapped(Object result) {
        return result instanceof Path path ? faulty(path) : result;
    }

    private static Object[] real(Object[] arguments) {
        return Optional.ofNullable(arguments).stream()
                .flatMap(Arrays::stream)
                .map(it -> it instanceof Path path ? real(path) : it)
                .toArray();
    }

    /// The path of the machine.
    static Path real(Path path) {
        return path instanceof Unwrappable<?> faulty ? (Path) faulty.unwrap() : path;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return faulty(Path.of(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (Files.isDirectory(real(path))) {
            // Lucene asserts that folders can be synced; faults.sh has them fail
            return FileChannel.open(real(path), options, attributes);
        }
        call(path, effect(options));
        return new FaultyChannel(
                FileChannel.open(real(path), options, attributes), effect -> call(path, effect));
    }

    private static Effect effect(Set<? extends OpenOption> options) {
        boolean makes =
                options.contains(StandardOpenOption.CREATE)
                        || options.contains(StandardOpenOption.CREATE_NEW)
                        || options.contains(StandardOpenOption.TRUNCATE_EXISTING);
        return makes ? Effect.FILLS : Effect.READS;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        call(path, Effect.READS);
        var found = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(real(path))) {
            all.forEach(it -> found.add(faulty(it)));
        }
        return new Listing(path, found);
    }

    /// What is in a folder, which can fail to be read once it is open.
    private final class Listing implements DirectoryStream<Path> {
        private final Path folder;
        private final List<Path> found;

        private Listing(Path folder, List<Path> found) {
            this.folder = folder;
            this.found = found;
        }

        @Override
        public Iterator<Path> iterator() {
            try {
                call(folder, Effect.READS);
            } catch (IOException failed) {
                throw new DirectoryIteratorException(failed);
            }
            return found.iterator();
        }

        @Override
        public void close() {}
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        call(path, Effect.FILLS);
        Files.createDirectory(real(path), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        call(link, Effect.FILLS);
        Files.createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        call(path, Effect.FREES);
        Files.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        call(to, Effect.FILLS);
        Files.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        call(to, Effect.FILLS);
        Files.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return Files.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        call(path, Effect.READS);
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        call(path, Effect.READS);
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        call(path, Effect.READS);
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        call(path, Effect.FILLS);
        Files.setAttribute(real(path), name, value, options);
    }
}
