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

    /// A file with what came of opening it: findings, or a table that has yet to be gone through.
    private record FileContent(
            FileStat stat, List<Finding> findings, Optional<Content.Table> table) {
        static FileContent of(FileStat stat, Finding only) {
            return new FileContent(stat, List.of(only), Optional.empty());
        }

        void close() {
            table.ifPresent(Content.Table::close);
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
            switch (entry) {
                case SourceEntry.Refused refused ->
                        files.submit(0, () -> refused(refused.stat(), refused.reason()));
                case SourceEntry.Openable file when visitor.skips(file.stat()) ->
                        files.submit(0, () -> refused(file.stat(), Reason.UNCHANGED));
                case SourceEntry.Openable file ->
                        files.submit(file.stat().bytes(), () -> open(file));
            }
        }

        private static FileContent refused(FileStat stat, Reason reason) {
            return FileContent.of(stat, new Finding.Nothing(OptionalInt.empty(), reason));
        }

        private FileContent open(SourceEntry.Openable file) {
            return switch (file.open()) {
                case Content.Table table ->
                        new FileContent(file.stat(), List.of(), Optional.of(table));
                case Content content ->
                        new FileContent(
                                file.stat(),
                                reader.read(content, OptionalInt.empty()),
                                Optional.empty());
            };
        }

        void meet(FileContent file) throws IOException {
            if (visitor.stops()) {
                file.close();
                return;
            }
            meet(file.stat(), file.findings());
            if (file.table().isPresent()) {
                goThrough(file.stat(), file.table().get());
            }
            if (!visitor.stops()) {
                visitor.reached(file.stat(), file.stat().bytes());
                visitor.done(file.stat());
            }
        }

        private void meet(FileStat file, List<Finding> findings) throws IOException {
            for (var finding : findings) {
                visitor.met(file, finding);
            }
        }

        private void goThrough(FileStat file, Content.Table table) throws IOException {
            try (table;
                    var rows = new OrderedWindow<List<Finding>>(workers, it -> meet(file, it))) {
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

        private void submit(TableRow row, OrderedWindow<List<Finding>> rows) throws IOException {
            var number = OptionalInt.of(row.number());
            rows.submit(row.bytes(), () -> reader.read(row.content(), number));
        }
    }
}
