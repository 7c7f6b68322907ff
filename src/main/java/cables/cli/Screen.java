package cables.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A terminal that long output does not run away on: once there is more than a screenful, a pager
/// shows it.
///
/// Until {@link #page} is called it hands everything on at once. Not thread-safe.
final class Screen extends OutputStream {

    private final OutputStream terminal;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private Optional<Pager> waiting = Optional.empty();
    private Optional<Process> pager = Optional.empty();
    private Terminal size = new Terminal(true, true, Terminal.USUAL_WIDTH);
    private int row;
    private int column;

    Screen(OutputStream terminal) {
        this.terminal = terminal;
    }

    /// From now on, output is held back until it is more than a screenful or {@link #end}s.
    void page(Pager wanted, Terminal terminalSize) {
        waiting = Optional.of(wanted);
        size = terminalSize;
    }

    /// Whether a pager has been started.
    boolean isPaging() {
        return pager.isPresent();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target().write(bytes, from, length);
        if (waiting.isPresent()) {
            count(bytes, from, length);
            if (row >= size.height() - 1) {
                start(waiting.get());
            }
        }
    }

    private OutputStream target() {
        return waiting.isPresent()
                ? held
                : pager.<OutputStream>map(Process::getOutputStream).orElse(terminal);
    }

    /// A line that is wider than the screen takes several of its rows; colours are counted as if
    /// they took room, which starts the pager early and does no harm.
    private void count(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            boolean isLineEnd = bytes[i] == '\n';
            boolean isStartOfLetter = (bytes[i] & 0xc0) != 0x80;
            column = isLineEnd ? 0 : isStartOfLetter ? column + 1 : column;
            if (isLineEnd || column > size.width()) {
                row++;
                column = isLineEnd ? 0 : 1;
            }
        }
    }

    private void start(Pager wanted) throws IOException {
        waiting = Optional.empty();
        try {
            var process = wanted.start();
            pager = Optional.of(process);
            // Ctrl-C ends this program, but the pager still has the terminal
            Runtime.getRuntime().addShutdownHook(new Thread(() -> await(process)));
        } catch (IOException notThere) {
            pager = Optional.empty();
        }
        release();
    }

    private void release() throws IOException {
        held.writeTo(target());
        held.reset();
    }

    @Override
    public void flush() throws IOException {
        target().flush();
    }

    /// Shows what is still held back, and waits until the pager has been left.
    void end() throws IOException {
        waiting = Optional.empty();
        release();
        flush();
        if (pager.isPresent()) {
            pager.get().getOutputStream().close();
            await(pager.get());
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
