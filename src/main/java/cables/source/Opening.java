package cables.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out what a stream of bytes is, by what stands in it and not by its name: a table or an
/// archive to be gone through, something packed, or a file to be read as a whole.
///
/// A file may be packed once, and may lie in an archive within an archive; what is wrapped up
/// further is refused as ARCHIVE_BOMB, as nobody keeps cables so.
///
/// @param file where the bytes lie, if they are all of a file
/// @param depth the number of archives around them
/// @param packed whether they have been unpacked
/// @param allowance of what they are unpacked from
record Opening(
        FileStat stat,
        Limits limits,
        Optional<Path> file,
        int depth,
        boolean packed,
        Optional<Allowance> allowance) {

    private static final int DEEPEST = 2;

    /// Of a file that may be read anywhere.
    static Opening of(FileStat stat, Path file, Limits limits) {
        return new Opening(stat, limits, Optional.of(file), 0, false, Optional.empty());
    }

    /// Of bytes that pass by.
    static Opening of(FileStat stat, Limits limits) {
        return new Opening(stat, limits, Optional.empty(), 0, false, Optional.empty());
    }

    Opening ofMember(FileStat member, Allowance ofArchive) {
        return new Opening(
                member, limits, Optional.empty(), depth + 1, false, Optional.of(ofArchive));
    }

    private Opening unpacked(Allowance ofPacked) {
        return new Opening(stat, limits, Optional.empty(), depth, true, Optional.of(ofPacked));
    }

    /// What they are; the stream is closed, or will be with what passes by.
    ///
    /// Never throws: what cannot be read is refused.
    SourceEntry entry(InputStream in) {
        boolean handedOn = false;
        try {
            var entry = look(in);
            handedOn = entry instanceof SourceEntry.Passing;
            return entry;
        } catch (IOException failure) {
            return refused(UnpackedTooFar.reason(failure));
        } finally {
            if (!handedOn) {
                close(in);
            }
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException nothingWasWritten) {
            // all that was wanted has been read
        }
    }

    private SourceEntry look(InputStream in) throws IOException {
        var head = Head.of(in);
        var all = new SequenceInputStream(new ByteArrayInputStream(head.bytes()), in);
        var packing = Packing.of(head);
        if (packing.isPresent()) {
            return packed ? refused(Reason.ARCHIVE_BOMB) : unpack(packing.get(), all);
        }
        var format = ArchiveFormat.of(head);
        if (format.isPresent()) {
            return depth == DEEPEST ? refused(Reason.ARCHIVE_BOMB) : archive(format.get(), all);
        }
        var shape = CsvShape.of(head.text());
        return shape.isPresent() ? table(shape.get(), all) : whole(all);
    }

    private SourceEntry table(CsvShape shape, InputStream in) {
        return new SourceEntry.Passing(stat, new CsvTable(stat.path(), shape, in, limits.record()));
    }

    private SourceEntry unpack(Packing packing, InputStream in) throws IOException {
        var counted = new CountedStream(in);
        var inner = new Allowance(limits, counted::count, allowance);
        return unpacked(inner).entry(inner.charged(packing.unpacked(counted)));
    }

    private SourceEntry archive(ArchiveFormat format, InputStream in) throws IOException {
        var members = format.members(in, file, limits);
        try {
            var inner = new Allowance(limits, members::bytesRead, allowance);
            var archive = new Archive(this, in, members, inner);
            if (!archive.isEmpty()) {
                return new SourceEntry.Passing(stat, archive);
            }
        } catch (IOException damage) {
            members.close();
            throw damage;
        }
        members.close();
        return refused(Reason.EMPTY);
    }

    /// A file may grow while it is read, so its size is looked at again.
    private SourceEntry whole(InputStream in) throws IOException {
        if (file.isPresent() && stat.bytes() > limits.file()) {
            return refused(Reason.TOO_LARGE);
        }
        var bytes = in.readNBytes((int) limits.file() + 1);
        return bytes.length > limits.file() ? refused(Reason.TOO_LARGE) : whole(bytes);
    }

    private SourceEntry whole(byte[] bytes) {
        long size = depth > 0 ? bytes.length : stat.bytes();
        return new WholeFile(new FileStat(stat.path(), size, stat.modified()), bytes, limits);
    }

    private SourceEntry refused(Reason reason) {
        return new SourceEntry.Refused(stat, reason);
    }
}
