package cables.source;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// All bytes of a file, not yet looked into.
final class WholeFile implements SourceEntry.Openable {

    private final FileStat stat;
    private final byte[] bytes;
    private final Limits limits;

    WholeFile(FileStat stat, byte[] bytes, Limits limits) {
        this.stat = stat;
        this.bytes = bytes;
        this.limits = limits;
    }

    @Override
    public FileStat stat() {
        return stat;
    }

    @Override
    public Content open() {
        if (bytes.length == 0) {
            return new Content.Refused(Reason.EMPTY);
        }
        if (!Encoding.mayHoldNul(bytes) && holdsNul(bytes)) {
            return new Content.Refused(Reason.BINARY);
        }
        return Encoding.decode(bytes)
                .map(this::of)
                .orElseGet(() -> new Content.Refused(Reason.BAD_ENCODING));
    }

    private Content of(String text) {
        if (text.isBlank()) {
            return new Content.Refused(Reason.EMPTY);
        }
        var shape = CsvShape.of(text);
        if (shape.isPresent()) {
            // a dump in UTF-16, which cannot be cut byte by byte
            var utf8 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new CsvTable(stat.path(), shape.get(), utf8, limits.record());
        }
        var provenance = new Provenance(stat.path(), OptionalInt.empty(), Sha256.of(bytes));
        return HtmlPage.begins(text)
                ? new HtmlPage(text, provenance).content(limits)
                : ArchivesRecord.of(text)
                        .map(it -> it.content(provenance))
                        .orElseGet(() -> plain(text, provenance));
    }

    private static Content plain(String text, Provenance provenance) {
        return new Content.Text(new RawCable(text, Published.NOTHING, provenance));
    }

    /// Whether there is a NUL in front of anything else; those at the end only fill the last block
    /// of an old disk.
    private static boolean holdsNul(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        int nul = 0;
        while (nul < end && bytes[nul] != 0) {
            nul++;
        }
        return nul < end || end == 0;
    }
}
