package cables.cli;

import java.io.IOException;
import java.io.Writer;

/// Passes text on in pieces that end with a line, so that what is said on stderr meanwhile falls
/// between two lines, and never into the middle of a colour. Not thread-safe.
final class WholeLines extends Writer {

    private static final int PIECE = 8_192;

    /// A line longer than this is passed on in parts.
    private static final int LONGEST_LINE = 1 << 16;

    private final Writer out;
    private final StringBuilder held = new StringBuilder();

    /// Where the last whole line ends that is held.
    private int end;

    WholeLines(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from + length; i > from; i--) {
            if (text[i - 1] == '\n') {
                end = held.length() + i - from;
                break;
            }
        }
        held.append(text, from, length);
        if (held.length() >= PIECE && end > 0) {
            passOn(end);
        } else if (held.length() >= LONGEST_LINE) {
            passOn(held.length());
        }
    }

    /// With what encodes it: that holds something back too.
    private void passOn(int length) throws IOException {
        out.append(held, 0, length);
        out.flush();
        held.delete(0, length);
        end = 0;
    }

    @Override
    public void flush() throws IOException {
        passOn(held.length());
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
