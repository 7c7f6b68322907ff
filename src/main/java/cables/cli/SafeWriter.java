package cables.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/// Passes text on line by line, made safe.
final class SafeWriter extends Writer {

    private final Writer out;
    private final UnaryOperator<String> safe;
    private final StringBuilder line = new StringBuilder();

    SafeWriter(Writer out, UnaryOperator<String> safe) {
        this.out = out;
        this.safe = safe;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        line.append(text, from, length);
        int end = line.lastIndexOf("\n") + 1;
        out.write(safe.apply(line.substring(0, end)));
        line.delete(0, end);
    }

    @Override
    public void flush() throws IOException {
        out.write(safe.apply(line.toString()));
        line.setLength(0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
