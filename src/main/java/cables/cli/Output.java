package cables.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Stdout, which remembers why something could not be written to it.
///
/// That its reader has gone, as `head` goes when it has enough, is no failure; a full disk is one.
final class Output extends PrintStream {

    private static final int FILE_TYPE = 0xf000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xc000;

    private final Watched below;
    private final Screen screen;
    private final BooleanSupplier isPipe;

    private Output(Watched below, Screen screen, BooleanSupplier isPipe) {
        super(below, false, StandardCharsets.UTF_8);
        this.below = below;
        this.screen = screen;
        this.isPipe = isPipe;
    }

    private static Output of(OutputStream out, BooleanSupplier isPipe) {
        var screen = new Screen(new BufferedOutputStream(out));
        return new Output(new Watched(screen), screen, isPipe);
    }

    /// One that writes to `out`, in pieces of some size.
    static Output to(OutputStream out) {
        return of(out, () -> false);
    }

    static Output ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), Output::isPipe);
    }

    /// From now on, what is longer than the terminal goes to a pager.
    void page(Pager pager, Terminal terminal) {
        screen.page(pager, terminal);
    }

    /// All has been printed; waits until the pager, if there is one, has been left.
    void end() {
        flush();
        try {
            below.watched(screen::end);
        } catch (IOException remembered) {
            setError();
        }
    }

    /// Why some of what was printed is lost; empty where nothing is, or nobody wanted it.
    static Optional<IOException> loss(PrintStream stream) {
        return stream.checkError() && stream instanceof Output output
                ? output.below.failure.filter(it -> !output.isReaderGone(it))
                : Optional.empty();
    }

    /// The message alone would do, if it were not in the language of the user.
    private boolean isReaderGone(IOException failure) {
        if (screen.isPaging()) {
            return true;
        }
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || isPipe.getAsBoolean();
    }

    private static boolean isPipe() {
        try {
            var mode = (Integer) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            return (mode & FILE_TYPE) == PIPE || (mode & FILE_TYPE) == SOCKET;
        } catch (IOException | RuntimeException unknownHere) {
            return false;
        }
    }

    /// Remembers the first failure.
    private static final class Watched extends FilterOutputStream {
        private Optional<IOException> failure = Optional.empty();

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            watched(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            watched(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            watched(out::flush);
        }

        private void watched(Step step) throws IOException {
            try {
                step.take();
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
