package cables.source;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// The members of a 7z archive in a file; its list, at its end, is held in memory.
final class SevenZipMembers implements Members {

    private static final int UNIX_MODE = 1 << 15;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_LINK = 0xA000;

    private final SeekableByteChannel channel;
    private final SevenZFile archive;

    private SevenZipMembers(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        archive =
                SevenZFile.builder()
                        .setSeekableByteChannel(channel)
                        .setMaxMemoryLimitKiB(Packing.MEMORY)
                        .get();
    }

    static Members of(Path file) throws IOException {
        var channel =
                Files.newByteChannel(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        try {
            return new SevenZipMembers(channel);
        } catch (IOException | RuntimeException damage) {
            channel.close();
            throw damage;
        }
    }

    @Override
    public Optional<Member> next() throws IOException {
        return Optional.ofNullable(archive.getNextEntry()).map(this::member);
    }

    private Member member(SevenZArchiveEntry entry) {
        var name = Optional.ofNullable(entry.getName()).orElse("");
        return new Member(name, kind(entry), entry.getSize(), () -> data(entry));
    }

    private static Kind kind(SevenZArchiveEntry entry) {
        if (entry.isDirectory() || entry.isAntiItem()) {
            return Kind.FOLDER;
        }
        return isLink(entry) ? Kind.LINK : Kind.FILE;
    }

    private static boolean isLink(SevenZArchiveEntry entry) {
        int attributes = entry.getWindowsAttributes();
        return (attributes & UNIX_MODE) != 0 && (attributes >>> 16 & UNIX_TYPE) == UNIX_LINK;
    }

    private InputStream data(SevenZArchiveEntry entry) throws IOException {
        return entry.hasStream() ? archive.getInputStream(entry) : InputStream.nullInputStream();
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public long bytesRead() {
        try {
            return channel.position();
        } catch (IOException closed) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
        channel.close();
    }
}
