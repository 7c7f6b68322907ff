package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// Data that fail at their end if they are not those that were packed.
final class CheckedData extends CheckedInputStream {

    private final long sum;

    /// @param sum the CRC-32 that they are to have
    CheckedData(InputStream in, long sum) {
        super(in, new CRC32());
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? end() : read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return read < 0 ? end() : read;
    }

    private int end() throws IOException {
        if (getChecksum().getValue() != sum) {
            throw new IOException("the sum of what was packed is another");
        }
        return -1;
    }
}
