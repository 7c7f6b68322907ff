package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A format of archives, told by how a file begins.
enum ArchiveFormat {
    ZIP {
        @Override
        boolean begins(Head head) {
            return head.begins(ZIP_HEADING);
        }

        @Override
        Members members(InputStream in, Optional<Path> file, Limits limits) throws IOException {
            var listed = file.isPresent() ? ZipMembers.of(file.get()) : Optional.<Members>empty();
            return listed.isPresent() ? listed.get() : new ZipStreamMembers(in, limits.file());
        }
    },
    TAR {
        @Override
        boolean begins(Head head) {
            return TarMembers.begin(head.bytes());
        }

        @Override
        Members members(InputStream in, Optional<Path> file, Limits limits) {
            return new TarMembers(in);
        }
    },
    SEVEN_ZIP {
        @Override
        boolean begins(Head head) {
            return head.begins(SEVEN_ZIP_HEADING);
        }

        @Override
        Members members(InputStream in, Optional<Path> file, Limits limits) throws IOException {
            // its list stands at its end, where no pipe can go first
            return SevenZipMembers.of(file.orElseThrow(() -> new IOException("not in a file")));
        }
    };

    /// Of a member, of an empty archive, or of the first part of a split one.
    private static final Pattern ZIP_HEADING =
            Pattern.compile("PK(?:\\x03\\x04|\\x05\\x06|\\x06\\x06|\\x07\\x08PK)");

    private static final Pattern SEVEN_ZIP_HEADING = Pattern.compile("7z\\xBC\\xAF\\x27\\x1C");

    /// That of a file which begins so.
    static Optional<ArchiveFormat> of(Head head) {
        return Arrays.stream(values()).filter(it -> it.begins(head)).findFirst();
    }

    abstract boolean begins(Head head);

    /// The members of an archive.
    ///
    /// @param in the archive from its beginning
    /// @param file where it lies, if it is all of a file
    abstract Members members(InputStream in, Optional<Path> file, Limits limits) throws IOException;
}
