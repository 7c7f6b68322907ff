package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Optional;

class WriterClosedTest {

    private final IOException full = new IOException("No space left on device");

    @Test
    void a_writer_that_was_closed_says_what_closed_it() {
        assertThatThrownBy(() -> failing(new AlreadyClosedException("this writer", full)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    /// So it is when a merge failed and the writer is asked before that has closed it.
    @Test
    void a_writer_hit_by_a_failed_merge_says_what_failed() {
        var merge = new MergePolicy.MergeException(full);
        assertThatThrownBy(() -> failing(new IllegalStateException("unrecoverable error", merge)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    /// So it is while a failed merge is closing the writer.
    @Test
    void a_writer_that_is_being_closed_says_what_closes_it() {
        var closing = new AlreadyClosedException("ReaderPool is already closed");
        assertThatThrownBy(() ->
                        WriterClosed.told(
                                () -> Optional.of(full),
                                () -> {
                                    throw closing;
                                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void a_slip_of_our_own_stays_one() {
        assertThatThrownBy(() -> failing(new IllegalStateException("a slip")))
                .isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_works_gives_its_result() throws IOException {
        assertThat(WriterClosed.told(Optional::empty, () -> "done")).isEqualTo("done");
    }

    private static void failing(RuntimeException failure) throws IOException {
        WriterClosed.told(
                Optional::empty,
                () -> {
                    throw failure;
                });
    }
}
