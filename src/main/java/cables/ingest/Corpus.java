package cables.ingest;

import cables.source.Content;
import cables.source.FileStat;
import cables.source.Reason;
import cables.source.SourceEntry;
import cables.source.Sources;
import cables.source.TableRow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// All cables of some sources, read by several threads and met in the order of path, then row.
///
/// Memory holds a few megabytes of them at a time, however many there are.
///
/// @param reader tells what is a cable and reads it
public record Corpus(Sources sources, CableReader reader) {

    /// Meets what is found, on the thread that asked for the corpus to be read.
    public interface Visitor {

        /// Whether to leave a file unread, as UNCHANGED; asked ahead of its turn.
        default boolean skips(FileStat file) {
            return false;
        }

        /// Whether to stop here.
        default boolean stops() {
            return false;
        }

        /// The members of an archive come next, each met and done as a file is, then the archive is
        /// done.
        default void enters(FileStat archive) {}

        /// Something was found in a file; a file that is refused as a whole has nothing but that.
        void met(FileStat file, Finding finding) throws IOException;

        /// So many bytes of the file are behind us.
        default void reached(FileStat file, long bytes) throws IOException {}

        /// That was all of the file.
        default void done(FileStat file) throws IOException {}
    }

    /// Reads all of it.
    ///
    /// @throws IOException when the visitor fails; a file that cannot be read is only a finding
    public void read(int threads, Visitor visitor) throws IOException {
        try (var workers = new Workers(threads)) {
            read(workers, visitor);
        }
    }

    void read(Workers workers, Visitor visitor) throws IOException {
        var course = new Course(workers, visitor);
        try (var files =
                new OrderedWindow<FileContent>(workers, course::meet, FileContent::close)) {
            for (var entry : sources) {
                if (visitor.stops()) {
                    return;
                }
                course.submit(entry, files);
            }
            files.drain();
        }
    }

    /// A file with what came of opening it: findings, or a container that has yet to be gone
    /// through.
    private record FileContent(
            FileStat stat, List<Finding> findings, Optional<Content.Container> container) {
        static FileContent of(FileStat stat, List<Finding> findings) {
            return new FileContent(stat, findings, Optional.empty());
        }

        static FileContent of(FileStat stat, Content.Container container) {
            return new FileContent(stat, List.of(), Optional.of(container));
        }

        void close() {
            container.ifPresent(Content.Container::close);
        }
    }

    /// One going through of the corpus.
    private final class Course {

        private final Workers workers;
        private final Visitor visitor;

        Course(Workers workers, Visitor visitor) {
            this.workers = workers;
            this.visitor = visitor;
        }

        void submit(SourceEntry entry, OrderedWindow<FileContent> files) throws IOException {
            if (entry instanceof SourceEntry.Openable && visitor.skips(entry.stat())) {
                files.submit(0, () -> refused(entry.stat(), Reason.UNCHANGED));
            } else {
                take(entry, files);
            }
        }

        private void take(SourceEntry entry, OrderedWindow<FileContent> files) throws IOException {
            switch (entry) {
                case SourceEntry.Refused refused ->
                        files.submit(0, () -> refused(refused.stat(), refused.reason()));
                case SourceEntry.Openable file ->
                        files.submit(file.stat().bytes(), () -> content(file.stat(), file.open()));
                case SourceEntry.Passing passing -> {
                    // here and now, before anything else is asked of what it lies in
                    files.drain();
                    meet(FileContent.of(passing.stat(), passing.content()));
                }
            }
        }

        private static FileContent refused(FileStat stat, Reason reason) {
            return FileContent.of(stat, List.of(new Finding.Nothing(OptionalInt.empty(), reason)));
        }

        private FileContent content(FileStat stat, Content content) {
            return content instanceof Content.Container container
                    ? FileContent.of(stat, container)
                    : FileContent.of(stat, reader.read(content, OptionalInt.empty()));
        }

        void meet(FileContent file) throws IOException {
            if (visitor.stops()) {
                file.close();
                return;
            }
            meet(file.stat(), file.findings());
            if (file.container().isPresent()) {
                goThrough(file.stat(), file.container().get());
            }
            if (!visitor.stops()) {
                visitor.reached(file.stat(), file.stat().bytes());
                visitor.done(file.stat());
            }
        }

        private void goThrough(FileStat file, Content.Container container) throws IOException {
            try (container) {
                switch (container) {
                    case Content.Table table -> goThrough(file, table);
                    case Content.Archive archive -> goThrough(file, archive);
                }
            }
        }

        private void goThrough(FileStat file, Content.Archive archive) throws IOException {
            visitor.enters(file);
            try (var members =
                    new OrderedWindow<FileContent>(workers, this::meet, FileContent::close)) {
                for (var entry = archive.next(); entry.isPresent(); entry = archive.next()) {
                    if (visitor.stops()) {
                        return;
                    }
                    take(entry.get(), members);
                    visitor.reached(file, archive.bytesRead());
                }
                members.drain();
            }
        }

        private void goThrough(FileStat file, Content.Table table) throws IOException {
            try (var rows = new OrderedWindow<List<Finding>>(workers, found -> meet(file, found))) {
                for (var row = table.next(); row.isPresent(); row = table.next()) {
                    if (visitor.stops()) {
                        return;
                    }
                    submit(row.get(), rows);
                    visitor.reached(file, table.bytesRead());
                }
                rows.drain();
            }
        }

        private void meet(FileStat file, List<Finding> findings) throws IOException {
            for (var finding : findings) {
                visitor.met(file, finding);
            }
        }

        private void submit(TableRow row, OrderedWindow<List<Finding>> rows) throws IOException {
            var number = OptionalInt.of(row.number());
            rows.submit(row.bytes(), () -> reader.read(row.content(), number));
        }
    }
}
