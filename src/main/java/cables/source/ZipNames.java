package cables.source;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Names in zip archives: in UTF-8 where the archive says so or where they can be, else in the code
/// page of the first PCs.
final class ZipNames {

    /// The library's own name for an entry has its backslashes mended, so the bytes are read here.
    static String of(ZipArchiveEntry entry) {
        if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return entry.getName();
        }
        var bytes = ByteBuffer.wrap(entry.getRawName());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException older) {
            return Charset.forName("IBM437").decode(bytes).toString();
        }
    }

    private ZipNames() {}
}
