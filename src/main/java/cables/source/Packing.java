package cables.source;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way of making one file smaller, told by its first bytes. Several packed files one behind the
/// other are one.
enum Packing {
    GZIP("\\x1F\\x8B\\x08") {
        @Override
        InputStream opened(CountedStream in) throws IOException {
            in.allow(HEADING);
            var unpacked =
                    GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get();
            in.allowAll();
            return unpacked;
        }
    },
    BZIP2("BZh[1-9](?:1AY&SY|\\x17rE8P\\x90)") {
        @Override
        InputStream opened(CountedStream in) throws IOException {
            return new BZip2CompressorInputStream(in, true);
        }
    },
    XZ("\\xFD7zXZ\\x00") {
        @Override
        InputStream opened(CountedStream in) throws IOException {
            return new XZInputStream(in, MEMORY);
        }
    };

    /// A name and a comment may stand before what is packed.
    private static final int HEADING = 1 << 17;

    /// Kilobytes that a file may ask for to be unpacked.
    static final int MEMORY = 1 << 17;

    private final Pattern beginning;

    Packing(String beginning) {
        this.beginning = Pattern.compile(beginning);
    }

    /// That of a file which begins so.
    static Optional<Packing> of(Head head) {
        return Arrays.stream(values()).filter(it -> head.begins(it.beginning)).findFirst();
    }

    /// What was packed; closing it closes `in`.
    InputStream unpacked(CountedStream in) throws IOException {
        try {
            return opened(in);
        } catch (RuntimeException damage) {
            throw new IOException(damage);
        }
    }

    abstract InputStream opened(CountedStream in) throws IOException;
}
