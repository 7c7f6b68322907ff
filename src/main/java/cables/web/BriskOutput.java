package cables.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Gives up on who takes an answer so slowly that they keep the place of somebody else for nothing.
///
/// Counts the time spent waiting for them alone, not the time it takes to find what is written.
final class BriskOutput extends OutputStream {

    /// No network is so slow, and none is measured before it has had this time.
    private static final long BYTES_A_SECOND = 64 * 1024;

    private static final long GRACE = Duration.ofSeconds(5).toNanos();

    /// Small enough that time is looked at often, as one write ends when all was taken.
    private static final int PIECE = 8 * 1024;

    private final OutputStream taker;
    private final LongSupplier clock;
    private long waited;
    private long written;

    /// @param clock nanoseconds
    BriskOutput(OutputStream taker, LongSupplier clock) {
        this.taker = taker;
        this.clock = clock;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += PIECE) {
            int piece = Math.min(PIECE, from + length - at);
            long start = clock.getAsLong();
            taker.write(bytes, at, piece);
            waited += clock.getAsLong() - start;
            written += piece;
            refuseToWait();
        }
    }

    private void refuseToWait() throws IOException {
        if (waited > GRACE && written < BYTES_A_SECOND * (waited / 1e9)) {
            throw new IOException("taken too slowly");
        }
    }

    @Override
    public void flush() throws IOException {
        taker.flush();
    }
}
