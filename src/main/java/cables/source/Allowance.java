package cables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How much may still come out of a file that is being unpacked: a bomb is stopped while it goes
/// off. For one thread.
final class Allowance {

    private final Limits limits;
    private final LongSupplier packed;
    private final Optional<Allowance> outer;
    private long unpacked;
    private boolean spent;

    /// @param packed bytes of the file, as far as it has been read
    /// @param outer that of the archive in which the file lies
    Allowance(Limits limits, LongSupplier packed, Optional<Allowance> outer) {
        this.limits = limits;
        this.packed = packed;
        this.outer = outer;
    }

    /// Whether nothing more may be unpacked.
    boolean isSpent() {
        return spent || outer.filter(Allowance::isSpent).isPresent();
    }

    void charge(long bytes) throws UnpackedTooFar {
        unpacked += bytes;
        long most = limits.unpacking().bytes();
        boolean swollen =
                unpacked > limits.file()
                        && unpacked / limits.unpacking().ratio() > packed.getAsLong();
        spent |= unpacked > most || swollen;
        if (spent) {
            throw new UnpackedTooFar();
        }
        if (outer.isPresent()) {
            outer.get().charge(bytes);
        }
    }

    /// The same stream, charged for what is read from it.
    InputStream charged(InputStream in) {
        return stream(in, true);
    }

    /// The same stream, of bytes that have been charged already or were not packed.
    InputStream free(InputStream in) {
        return stream(in, false);
    }

    /// What the libraries below throw at damage that they did not expect is damage too.
    private InputStream stream(InputStream in, boolean charges) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = readOrFail(into, from, length);
                charge(charges ? Math.max(0, read) : 0);
                return read;
            }

            private int readOrFail(byte[] into, int from, int length) throws IOException {
                try {
                    return in.read(into, from, length);
                } catch (RuntimeException damage) {
                    throw new IOException(damage);
                }
            }

            @Override
            public long skip(long bytes) throws IOException {
                var skipped = new byte[(int) Math.min(bytes, 1 << 13)];
                return Math.max(0, read(skipped, 0, skipped.length));
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
