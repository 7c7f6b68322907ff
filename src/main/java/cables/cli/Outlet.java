package cables.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Where the data of a command goes.
sealed interface Outlet {

    /// Writes data.
    void write(Content content) throws IOException;

    /// Something that can be written.
    interface Content {
        void to(Writer out) throws IOException;
    }

    /// Stdout.
    record ToStream(PrintStream stream) implements Outlet {

        /// @throws OutputGone as soon as it is known that nothing more can be written
        @Override
        public void write(Content content) throws IOException {
            var out = new WholeLines(new Stopping(stream));
            content.to(out);
            out.flush();
        }
    }

    /// Stops what is being written when the stream has failed, which the stream itself keeps quiet.
    final class Stopping extends FilterWriter {
        private final PrintStream stream;

        private Stopping(PrintStream stream) {
            super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            this.stream = stream;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            super.write(text, from, length);
            check();
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            super.write(text, from, length);
            check();
        }

        @Override
        public void flush() throws IOException {
            super.flush();
            check();
        }

        private void check() throws IOException {
            if (stream.checkError()) {
                throw new OutputGone();
            }
        }
    }

    /// A file, which appears when it is whole.
    record ToFile(Path file) implements Outlet {
        @Override
        public void write(Content content) throws IOException {
            try (var draft = Draft.of(file)) {
                content.to(draft.out());
                draft.publish();
            }
        }
    }
}
