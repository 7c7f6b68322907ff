package cables.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// Files and folders that their owner alone can read, and that outlast a power cut once they are
/// synced.
final class PrivateFiles {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private PrivateFiles() {}

    /// Makes a folder, and those above it, unless it is there.
    ///
    /// @return whether it was not there
    static boolean createFolder(Path folder) throws IOException {
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        boolean missing = !Files.isDirectory(folder);
        if (missing) {
            Files.createDirectory(folder);
        }
        setPermissions(folder, FOLDER);
        return missing;
    }

    /// Makes the files in a folder private.
    static void close(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                closeFile(file);
            }
        }
    }

    static void closeFile(Path file) throws IOException {
        setPermissions(file, FILE);
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /// Writes a file down for good; its name is, once its folder is synced.
    static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        closeFile(file);
        sync(file);
    }

    /// Waits until what was written to a file, or the names in a folder, are on the disk.
    static void sync(Path path) throws IOException {
        var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /// Removes a folder with all that is in it, if it is there.
    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
