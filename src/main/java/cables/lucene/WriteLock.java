package cables.lucene;

import cables.engine.IndexUnusable;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The right to write to an index folder, held by one process at a time; it ends with the process,
/// however that ends.
final class WriteLock implements Closeable {

    static final String NAME = "LOCK";

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock or says who holds it.
    ///
    /// @param command what it is taken for
    static WriteLock take(Path folder, String command) throws IOException {
        var file = folder.resolve(NAME);
        var channel = locked(file);
        while (!sign(file, channel, command)) {
            // a session that left nothing took its folder away in between
            channel.close();
            PrivateFiles.createFolder(folder);
            channel = locked(file);
        }
        return new WriteLock(channel);
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IndexUnusable(
                    "the index in "
                            + file.getParent()
                            + " is being written to by "
                            + holder(file)
                            + ": wait until that is done");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Tells others who it is: where the disk is too full for that, the lock holds all the same.
    ///
    /// @return whether the file that is locked is still the one of that name
    private static boolean sign(Path file, FileChannel channel, String command) {
        var since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var text =
                "process %d (%s) since %s".formatted(ProcessHandle.current().pid(), command, since);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            PrivateFiles.closeFile(file);
            return Files.readString(file, StandardCharsets.UTF_8).equals(text);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unsigned) {
            // then it is another process
            return true;
        }
    }

    private static String holder(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another process" : text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
