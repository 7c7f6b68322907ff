package cables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Remembers the last bytes that were read from a stream.
final class TailStream extends FilterInputStream {

    private final byte[] tail;
    private int length;

    /// @param most bytes that are remembered at least, once so many were read
    TailStream(InputStream in, int most) {
        super(in);
        tail = new byte[2 * most];
    }

    /// Whether these characters, a byte each, stand in what is remembered.
    boolean holds(String bytes) {
        return new String(tail, 0, length, StandardCharsets.ISO_8859_1).contains(bytes);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int wanted) throws IOException {
        int read = super.read(into, from, Math.min(wanted, tail.length / 2));
        if (read > 0) {
            remember(into, from, read);
        }
        return read;
    }

    private void remember(byte[] bytes, int from, int count) {
        if (length + count > tail.length) {
            int kept = tail.length / 2;
            System.arraycopy(tail, length - kept, tail, 0, kept);
            length = kept;
        }
        System.arraycopy(bytes, from, tail, length, count);
        length += count;
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
}
