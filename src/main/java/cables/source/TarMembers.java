package cables.source;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.io.input.CloseShieldInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The members of a tar archive.
final class TarMembers implements Members {

    private static final int RECORD = 512;

    /// More than the names, owners and other marks of one member can take up.
    private static final int HEADINGS = 1 << 20;

    private final CountedStream counted;
    private final TarArchiveInputStream tar;

    TarMembers(InputStream in) {
        counted = new CountedStream(in);
        tar = new TarArchiveInputStream(counted, StandardCharsets.UTF_8.name());
    }

    /// Whether a file that begins so is one: the oldest say it by nothing but a sum over their
    /// first record, which is filled up with NULs.
    static boolean begin(byte[] head) {
        return head.length >= RECORD
                && head[RECORD - 1] == 0
                && hasSum(Arrays.copyOf(head, RECORD));
    }

    private static boolean hasSum(byte[] record) {
        try {
            return TarUtils.verifyCheckSum(record);
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    @Override
    public Optional<Member> next() throws IOException {
        if (Optional.ofNullable(tar.getCurrentEntry()).isPresent()) {
            tar.transferTo(OutputStream.nullOutputStream());
        }
        // the library reads a heading into memory, whatever length it claims
        counted.allow(HEADINGS);
        var entry = Optional.ofNullable(tar.getNextEntry());
        counted.allowAll();
        return entry.map(this::member);
    }

    private Member member(TarArchiveEntry entry) {
        return new Member(
                entry.getName(),
                kind(entry),
                entry.getRealSize(),
                () -> CloseShieldInputStream.wrap(tar));
    }

    private static Kind kind(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        }
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Kind.LINK;
        }
        return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()
                ? Kind.DEVICE
                : Kind.FILE;
    }

    @Override
    public boolean unpacks() {
        return false;
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
