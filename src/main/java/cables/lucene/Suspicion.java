package cables.lucene;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// Tells damage from all else that makes work on a generation fail: where it fails as it would on
/// damaged files, these are compared with what was written. What is then found whole has failed for
/// another reason, which stays what it is.
record Suspicion(Generations generations, Generation generation) {

    /// Some work that reads the generation.
    interface Work<T> {
        T done() throws IOException;
    }

    /// Does the work.
    ///
    /// @throws cables.engine.IndexUnusable when it fails because the generation is damaged
    <T> T during(Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (IOException | RuntimeException | Error failure) {
            if (mayBeDamage(failure) && !new Inspection(generation).isWhole()) {
                throw generations.damaged(failure);
            }
            throw failure;
        }
    }

    /// Damage leads Lucene astray in any way; only what the world and the caller do is known to be
    /// something else.
    private static boolean mayBeDamage(Throwable failure) {
        return switch (failure) {
            case CorruptIndexException corrupt -> true;
            case EOFException cut -> true;
            case NoSuchFileException missing -> true;
            case IndexNotFoundException missing -> true;
            case IndexFormatTooNewException garbled -> true;
            case IndexFormatTooOldException garbled -> true;
            case IOException other -> false;
            case IllegalStateException closed ->
                    WriterClosed.cause(closed)
                            .map(Suspicion::mayBeDamage)
                            .orElse(!(closed instanceof AlreadyClosedException));
            case Throwable other -> true;
        };
    }
}
