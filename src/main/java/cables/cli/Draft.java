package cables.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file in the making: written beside its place and moved there when it is whole, so that nobody
/// sees half of it. Closing it before that leaves everything as it was.
final class Draft implements Closeable {

    private final Path file;
    private final Path draft;
    private final Writer out;

    private Draft(Path file, Path draft) throws IOException {
        this.file = file;
        this.draft = draft;
        out = Files.newBufferedWriter(draft);
    }

    static Draft of(Path file) throws IOException {
        if (Files.exists(file)) {
            var real = file.toRealPath();
            // a device or a pipe can only be written to as it is
            return new Draft(real, Files.isRegularFile(real) ? beside(real) : real);
        }
        var folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new Draft(file, beside(file));
    }

    private static Path beside(Path file) {
        long process = ProcessHandle.current().pid();
        return file.resolveSibling(".%s.%d.part".formatted(file.getFileName(), process));
    }

    Writer out() {
        return out;
    }

    /// Puts it in its place; nothing can be written after that.
    void publish() throws IOException {
        out.close();
        if (!draft.equals(file)) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!draft.equals(file)) {
            Files.deleteIfExists(draft);
        }
    }
}
