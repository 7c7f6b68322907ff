package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The Cablegate dump: rows of eight columns, see {@link CsvShape}.
///
/// It is cut wherever a line begins like a row, which no line of a cable can. So a row that is
/// damaged or never ends takes none of the others with it, and memory holds one row at a time.
final class CsvTable implements Content.Table {

    private static final int CHUNK = 1 << 16;

    private final String path;
    private final CsvShape shape;
    private final InputStream in;
    private final int limit;

    private byte[] buffer = new byte[4 * CHUNK];
    private int start;
    private int end;
    private boolean exhausted;
    private int rows;
    private long bytesRead;

    /// @param limit bytes a row may have
    CsvTable(String path, CsvShape shape, InputStream in, int limit) {
        this.path = path;
        this.shape = shape;
        this.in = in;
        this.limit = limit;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            return read();
        } catch (IOException unreadable) {
            start = 0;
            end = 0;
            exhausted = true;
            return Optional.of(new TableRow.Refused(++rows, UnpackedTooFar.reason(unreadable)));
        }
    }

    private Optional<TableRow> read() throws IOException {
        boolean tooLong = false;
        int searched = 1;
        while (true) {
            int cut = rowFrom(start + searched);
            if (cut < end || exhausted) {
                return row(take(cut - start), tooLong);
            }
            searched = Math.max(1, end - start - CsvShape.BEGINNING);
            if (end - start > limit) {
                tooLong = true;
                take(searched - 1);
                searched = 1;
            }
            fill();
        }
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException nothingWasWritten) {
            // all that could be read has been
        }
    }

    /// Where a line begins like a row, at `from` or later; else the end of what is in the buffer.
    private int rowFrom(int from) {
        for (int i = from; i < end; i++) {
            if (isLineEnd(buffer[i - 1]) && isRow(i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private boolean isRow(int at) {
        byte first = buffer[at];
        if (first != '"' && (first < '0' || first > '9')) {
            return false;
        }
        int length = Math.min(CsvShape.BEGINNING, end - at);
        var beginning = new String(buffer, at, length, StandardCharsets.ISO_8859_1);
        return shape.row().matcher(beginning).lookingAt();
    }

    private Optional<TableRow> row(byte[] bytes, boolean tooLong) throws IOException {
        if (tooLong || bytes.length > limit) {
            return Optional.of(new TableRow.Refused(++rows, Reason.BAD_CSV));
        }
        if (saysNothing(bytes)) {
            return start < end ? read() : Optional.empty();
        }
        return Optional.of(new CsvRow(path, shape, ++rows, bytes));
    }

    /// Blank lines, and the names of the columns.
    private boolean saysNothing(byte[] bytes) {
        if (bytes.length >= CHUNK) {
            return false;
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.isBlank() || (rows == 0 && CsvShape.isHeading(text));
    }

    private byte[] take(int length) {
        var taken = Arrays.copyOfRange(buffer, start, start + length);
        start += length;
        bytesRead += length;
        return taken;
    }

    private void fill() throws IOException {
        if (buffer.length - end < CHUNK) {
            makeRoom();
        }
        int read = in.read(buffer, end, buffer.length - end);
        exhausted = read < 0;
        end += Math.max(0, read);
    }

    private void makeRoom() {
        int kept = end - start;
        var roomy = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, roomy, 0, kept);
        buffer = roomy;
        start = 0;
        end = kept;
    }
}
