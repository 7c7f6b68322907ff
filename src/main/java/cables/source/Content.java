package cables.source;

import cables.cable.RawCable;

import java.io.Closeable;
import java.util.Optional;

/// What a file, or one record of a file, turned out to hold.
public sealed interface Content {

    /// Nothing that can be used.
    record Refused(Reason reason) implements Content {}

    /// Running text; whether that is a cable, or several, is not for its source to say.
    record Text(RawCable raw) implements Content {}

    /// A cable, on the word of the format that carries it.
    record OneCable(RawCable raw) implements Content {}

    /// Many things, one after another; hands them out in constant memory. Close it. For one thread
    /// at a time.
    sealed interface Container extends Content, Closeable permits Table, Archive {

        /// How many bytes of the file the things handed out so far took.
        long bytesRead();

        @Override
        void close();
    }

    /// A container of records.
    non-sealed interface Table extends Container {

        /// The next record; empty at the end. Where the file cannot be read any further, the last
        /// one says so.
        Optional<TableRow> next();
    }

    /// A container of files, its members, in the order in which they lie in it; of folders it says
    /// nothing, as {@link Sources} does not.
    non-sealed interface Archive extends Container {

        /// The next member; empty at the end. Where the archive cannot be read any further, or may
        /// not be, the last one stands for the rest and says so; its path is that of the archive
        /// and `!`.
        Optional<SourceEntry> next();
    }
}
