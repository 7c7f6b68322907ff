package cables.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The members of an archive, as the format of it has them, in the order in which they lie there.
interface Members extends Closeable {

    /// The next one, folders included; the data of the one before can be read no longer. Empty at
    /// the end.
    Optional<Member> next() throws IOException;

    /// Whether more can come out of it than lies in it.
    boolean unpacks();

    /// How many bytes of the archive are behind us.
    long bytesRead();

    /// Something in an archive.
    ///
    /// @param name as it stands there
    /// @param bytes its size, on its word
    /// @param data its bytes; closing them does nothing
    record Member(String name, Kind kind, long bytes, Data data) {}

    /// What a member is.
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        DEVICE,
        /// Encrypted, or packed in a way that is not known.
        SEALED,
        /// A file whose bytes are those of another one too.
        OVERLAPPING
    }

    /// Bytes, once they are asked for.
    @FunctionalInterface
    interface Data {
        InputStream open() throws IOException;
    }
}
