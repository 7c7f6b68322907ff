package cables.source;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Made-up archives and packed files.
final class Packed {

    /// A member.
    static final class File {
        private final String name;
        private final byte[] bytes;

        File(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        File(String name, String text) {
            this(name, text.getBytes(StandardCharsets.UTF_8));
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        void on(T stream) throws IOException;
    }

    @FunctionalInterface
    interface Packing {
        OutputStream to(OutputStream out) throws IOException;
    }

    /// A zip as one that writes to a disk makes it: sizes stand before the data.
    static byte[] zip(File... files) {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (var zip = new ZipArchiveOutputStream(channel)) {
                write(zip, files);
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A zip as one that writes to a pipe makes it: sizes stand behind the data.
    static byte[] zipThroughPipe(File... files) {
        return written(out -> {
            try (var zip = new ZipArchiveOutputStream(new FilterOutputStream(out))) {
                write(zip, files);
            }
        });
    }

    static byte[] zip64(File... files) {
        return written(out -> {
            try (var zip = new ZipArchiveOutputStream(out)) {
                zip.setUseZip64(Zip64Mode.Always);
                write(zip, files);
            }
        });
    }

    static byte[] zip(Work<ZipArchiveOutputStream> work) {
        return written(out -> {
            try (var zip = new ZipArchiveOutputStream(out)) {
                work.on(zip);
            }
        });
    }

    private static void write(ZipArchiveOutputStream zip, File... files) throws IOException {
        for (var file : files) {
            zip.putArchiveEntry(new ZipArchiveEntry(file.name()));
            zip.write(file.bytes());
            zip.closeArchiveEntry();
        }
    }

    static byte[] tar(File... files) {
        return tar(tar -> {
            for (var file : files) {
                var entry = new TarArchiveEntry(file.name(), true);
                entry.setSize(file.bytes().length);
                tar.putArchiveEntry(entry);
                tar.write(file.bytes());
                tar.closeArchiveEntry();
            }
        });
    }

    static byte[] tar(Work<TarArchiveOutputStream> work) {
        return written(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                work.on(tar);
            }
        });
    }

    static byte[] sevenZip(File... files) {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (var archive = new SevenZOutputFile(channel)) {
                for (var file : files) {
                    var entry = new SevenZArchiveEntry();
                    entry.setName(file.name());
                    archive.putArchiveEntry(entry);
                    archive.write(file.bytes());
                    archive.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gz(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    static byte[] bz2(byte[] bytes) {
        return packed(bytes, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(byte[] bytes) {
        return packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(0)));
    }

    private static byte[] packed(byte[] bytes, Packing packing) {
        return written(out -> {
            try (var packed = packing.to(out)) {
                packed.write(bytes);
            }
        });
    }

    private static byte[] written(Work<OutputStream> work) {
        var out = new ByteArrayOutputStream();
        try {
            work.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Packed() {}
}
