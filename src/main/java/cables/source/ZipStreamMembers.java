package cables.source;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;

/// The members of a zip archive as they pass by, for one that comes through a pipe, lies in another
/// archive or lacks its list.
final class ZipStreamMembers implements Members {

    /// Opens the record that ends an archive; so long may that be.
    private static final String END = "PK\5\6";

    private static final int LONGEST_END = 22 + 0xFFFF;

    private final TailStream tail;
    private final CountedStream counted;
    private final ZipArchiveInputStream zip;
    private final long file;

    /// @param file the most bytes that a file is held in memory of
    ZipStreamMembers(InputStream in, long file) {
        tail = new TailStream(in, LONGEST_END);
        counted = new CountedStream(tail);
        this.file = file;
        zip = new ZipArchiveInputStream(counted, StandardCharsets.UTF_8.name(), true, true, true);
    }

    @Override
    public Optional<Member> next() throws IOException {
        counted.allowAll();
        var entry = Optional.ofNullable(zip.getNextEntry());
        // the library takes the lack of all that should follow the members for an end
        if (entry.isEmpty() && !tail.holds(END)) {
            throw new EOFException("the archive has no end");
        }
        return entry.map(this::member);
    }

    private Member member(ZipArchiveEntry entry) {
        var kind = kind(entry);
        // the end of such a one can only be found by reading it into memory
        if (isOfUnknownEnd(entry)) {
            counted.allow(file);
        }
        return new Member(ZipNames.of(entry), kind, entry.getSize(), () -> data(entry));
    }

    private static boolean isOfUnknownEnd(ZipArchiveEntry entry) {
        return entry.getMethod() == ZipEntry.STORED
                && entry.getGeneralPurposeBit().usesDataDescriptor();
    }

    private InputStream data(ZipArchiveEntry entry) {
        var data = CloseShieldInputStream.wrap(zip);
        return entry.getCrc() >= 0 ? new CheckedData(data, entry.getCrc()) : data;
    }

    private Kind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        }
        return zip.canReadEntryData(entry) ? Kind.FILE : Kind.SEALED;
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
