package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The Cablegate dump: rows of eight quoted columns, quotes and backslashes within them after a
/// backslash, no header row.
///
/// It is cut wherever a line begins like a row, which no line of a cable can, since its quotes are
/// escaped. So a row that is damaged or never ends takes none of the others with it, and memory
/// holds one row at a time.
final class CsvTable implements Content.Table {

    /// A quoted number and the quote that opens the next column.
    private static final Pattern ROW = Pattern.compile("\"\\d{1,9}\",\"");

    /// The longest match of {@link #ROW}.
    private static final int BEGINNING = 13;

    /// The first row of a dump, further than a number: many a table has those.
    private static final Pattern FIRST_ROW =
            Pattern.compile(
                    "^(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*+\"\\d{1,9}\",\"\\d{1,2}/\\d{1,2}/\\d{4}"
                            + " \\d{1,2}:\\d{2}");

    private static final int CHUNK = 1 << 16;

    private final String path;
    private final InputStream in;
    private final int limit;

    private byte[] buffer = new byte[4 * CHUNK];
    private int start;
    private int end;
    private boolean exhausted;
    private int rows;
    private long bytesRead;

    /// @param limit bytes a row may have
    CsvTable(String path, InputStream in, int limit) {
        this.path = path;
        this.in = in;
        this.limit = limit;
    }

    /// Whether a file that starts with these bytes is such a dump.
    static boolean begins(byte[] head) {
        return begins(new String(head, StandardCharsets.ISO_8859_1));
    }

    static boolean begins(String head) {
        return FIRST_ROW.matcher(head).lookingAt();
    }

    @Override
    public Optional<TableRow> next() {
        try {
            return read();
        } catch (IOException unreadable) {
            start = 0;
            end = 0;
            exhausted = true;
            return Optional.of(new TableRow.Refused(++rows, Reason.UNREADABLE));
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
            searched = Math.max(1, end - start - BEGINNING);
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
            if (buffer[i] == '"' && isLineEnd(buffer[i - 1]) && isRow(i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private boolean isRow(int at) {
        int length = Math.min(BEGINNING, end - at);
        return ROW.matcher(new String(buffer, at, length, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    private Optional<TableRow> row(byte[] bytes, boolean tooLong) throws IOException {
        if (tooLong || bytes.length > limit) {
            return Optional.of(new TableRow.Refused(++rows, Reason.BAD_CSV));
        }
        if (isBlank(bytes)) {
            return start < end ? read() : Optional.empty();
        }
        return Optional.of(new CsvRow(path, ++rows, bytes));
    }

    private static boolean isBlank(byte[] bytes) {
        return bytes.length < CHUNK && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
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
