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

    /// Many records, one after another; hands them out in constant memory. Close it. For one thread
    /// at a time.
    non-sealed interface Table extends Content, Closeable {

        /// The next record; empty at the end. Where the file cannot be read any further, the last
        /// one says so.
        Optional<TableRow> next();

        /// How many bytes of the file the records handed out so far took.
        long bytesRead();

        @Override
        void close();
    }
}
