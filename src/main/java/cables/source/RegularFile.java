package cables.source;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.OptionalInt;

/// A regular file, opened when it is asked for.
record RegularFile(Path path, FileStat stat, Limits limits) implements SourceEntry.Openable {

    /// Enough to tell a table from a text, and to hold the first lines of any.
    private static final int HEAD = 1 << 16;

    @Override
    public Content open() {
        if (stat.bytes() == 0) {
            return new Content.Refused(Reason.EMPTY);
        }
        try {
            return read();
        } catch (IOException unreadable) {
            return new Content.Refused(Reason.UNREADABLE);
        }
    }

    private Content read() throws IOException {
        var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        boolean handedOn = false;
        try {
            var head = in.readNBytes(HEAD);
            handedOn = CsvTable.begins(head);
            return handedOn ? table(head, in) : whole(head, in);
        } finally {
            if (!handedOn) {
                in.close();
            }
        }
    }

    private Content table(byte[] head, InputStream rest) {
        var all = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        return new CsvTable(stat.path(), all, limits.record());
    }

    /// A file may grow while it is read, so its size is looked at again.
    private Content whole(byte[] head, InputStream rest) throws IOException {
        if (stat.bytes() > limits.file()) {
            return new Content.Refused(Reason.TOO_LARGE);
        }
        var bytes = join(head, rest.readNBytes((int) (limits.file() + 1 - head.length)));
        return bytes.length > limits.file() ? new Content.Refused(Reason.TOO_LARGE) : of(bytes);
    }

    private static byte[] join(byte[] head, byte[] rest) {
        var all = new byte[head.length + rest.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private Content of(byte[] bytes) {
        if (!Encoding.isMarked(bytes) && holdsNul(bytes)) {
            return new Content.Refused(Reason.BINARY);
        }
        return Encoding.decode(bytes)
                .map(text -> of(text, bytes))
                .orElseGet(() -> new Content.Refused(Reason.BAD_ENCODING));
    }

    private Content of(String text, byte[] bytes) {
        if (text.isBlank()) {
            return new Content.Refused(Reason.EMPTY);
        }
        if (CsvTable.begins(text)) {
            // a dump in UTF-16, which cannot be cut byte by byte
            var utf8 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new CsvTable(stat.path(), utf8, limits.record());
        }
        var provenance = new Provenance(stat.path(), OptionalInt.empty(), Sha256.of(bytes));
        return HtmlPage.begins(text)
                ? new HtmlPage(text, provenance).content(limits)
                : new Content.Text(new RawCable(text, Published.NOTHING, provenance));
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
