package cables.cli;

import java.io.BufferedWriter;
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

    /// Stdout. That its reader has gone is no failure; whoever owns the stream can ask it.
    record ToStream(PrintStream stream) implements Outlet {
        @Override
        public void write(Content content) throws IOException {
            var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.to(out);
            out.flush();
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
