package cables.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tells why a writer refuses to go on: a file that could not be written or read closes it, often
/// in a thread of its own, and whatever is asked of it next is told of the state it is in.
final class WriterClosed {

    private WriterClosed() {}

    /// Does work with a writer.
    ///
    /// @param tragedy what closed the writer, as far as it knows itself: while it is being closed,
    ///   what is asked of it may fail with no cause at all
    /// @throws IOException when the work fails, also when what made it fail happened before
    static <T> T told(Supplier<Optional<Throwable>> tragedy, Suspicion.Work<T> work)
            throws IOException {
        try {
            return work.done();
        } catch (IllegalStateException closed) {
            var cause = cause(closed).or(() -> tragedy.get().flatMap(WriterClosed::file));
            if (cause.isPresent()) {
                // one of its own each time, as whoever closes may be told of it again
                throw new IOException(cause.get().getMessage(), cause.get());
            }
            throw closed;
        }
    }

    /// What closed the writer that `failure` was thrown by; empty when that was no file.
    static Optional<IOException> cause(Throwable failure) {
        return Optional.ofNullable(failure.getCause()).flatMap(WriterClosed::file);
    }

    private static Optional<IOException> file(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }
}
