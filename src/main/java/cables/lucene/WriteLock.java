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
                            + folder
                            + " is being written to by "
                            + holder(file)
                            + ": wait until that is done");
        }
        PrivateFiles.closeFile(file);
        sign(channel, command);
        return new WriteLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Only tells others who it is: where the disk is too full for that, the lock holds all the
    /// same.
    private static void sign(FileChannel channel, String command) {
        var since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var text =
                "process %d (%s) since %s".formatted(ProcessHandle.current().pid(), command, since);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException unsigned) {
            // then it is another process
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
