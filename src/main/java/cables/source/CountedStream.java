package cables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are read from a stream, and can hold its reader to so many more.
final class CountedStream extends FilterInputStream {

    private long count;
    private long end = Long.MAX_VALUE;

    CountedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    /// Lets no more than this many bytes be read from here on; reading further fails.
    void allow(long bytes) {
        end = count + bytes;
    }

    /// Lets everything be read.
    void allowAll() {
        end = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return read < 0 ? read : counted(read, read);
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped, 0);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(long bytes, int result) throws IOException {
        count += bytes;
        if (count > end) {
            throw new UnpackedTooFar();
        }
        return result;
    }
}
