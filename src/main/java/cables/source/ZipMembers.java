package cables.source;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/// The members of a zip archive in a file, by the list at its end.
///
/// So a member that is damaged, encrypted or lies about its size is in the way of no other. The
/// list is held in memory, so of very many members, or where there is no list, {@link
/// ZipStreamMembers} reads them one by one.
final class ZipMembers implements Members {

    /// Of the list, for some hundred thousand members.
    private static final int LONGEST_LIST = 8 << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + 0xFFFF;

    private final SeekableByteChannel channel;
    private final ZipFile zip;
    private final Iterator<ZipArchiveEntry> entries;
    private long dataEnd;

    /// Where the data lie that are being read, and how many of them are behind us.
    private long start;

    private Optional<InputStreamStatistics> current = Optional.empty();

    private ZipMembers(SeekableByteChannel channel, ZipFile zip) {
        this.channel = channel;
        this.zip = zip;
        entries = Collections.list(zip.getEntriesInPhysicalOrder()).iterator();
    }

    /// Those of a file; empty where it has no list that can be relied on.
    static Optional<ZipMembers> of(Path file) throws IOException {
        var channel =
                Files.newByteChannel(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        var members = Optional.<ZipMembers>empty();
        try {
            members = of(channel);
        } finally {
            if (members.isEmpty()) {
                channel.close();
            }
        }
        return members;
    }

    private static Optional<ZipMembers> of(SeekableByteChannel channel) throws IOException {
        if (!isListShort(channel)) {
            return Optional.empty();
        }
        try {
            var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            return Optional.of(new ZipMembers(channel, zip));
        } catch (IOException | RuntimeException noList) {
            return Optional.empty();
        }
    }

    /// By where the list starts, not by the length that it claims.
    private static boolean isListShort(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, LONGEST_END);
        var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(size - length);
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // on until it is full
        }
        for (int at = tail.position() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long start = Integer.toUnsignedLong(tail.getInt(at + 16));
                return size - start <= LONGEST_LIST;
            }
        }
        return false;
    }

    @Override
    public Optional<Member> next() {
        return entries.hasNext() ? Optional.of(member(entries.next())) : Optional.empty();
    }

    private Member member(ZipArchiveEntry entry) {
        var kind = kind(entry);
        dataEnd = Math.max(dataEnd, entry.getDataOffset() + entry.getCompressedSize());
        return new Member(
                ZipNames.of(entry),
                kind,
                entry.getSize(),
                () -> new CheckedData(data(entry), entry.getCrc()));
    }

    private InputStream data(ZipArchiveEntry entry) throws IOException {
        var data = zip.getInputStream(entry);
        current = Optional.empty();
        start = entry.getDataOffset();
        if (data instanceof InputStreamStatistics statistics) {
            current = Optional.of(statistics);
        } else {
            start += entry.getCompressedSize();
        }
        return data;
    }

    private Kind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        }
        if (entry.isUnixSymlink()) {
            return Kind.LINK;
        }
        if (!zip.canReadEntryData(entry)) {
            return Kind.SEALED;
        }
        return entry.getDataOffset() < dataEnd ? Kind.OVERLAPPING : Kind.FILE;
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public long bytesRead() {
        return start + current.map(InputStreamStatistics::getCompressedCount).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        channel.close();
    }
}
