package cables.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A regular file, opened when it is asked for.
record RegularFile(Path path, FileStat stat, Limits limits) implements SourceEntry.Openable {

    @Override
    public Content open() {
        if (stat.bytes() == 0) {
            return new Content.Refused(Reason.EMPTY);
        }
        try {
            var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
            return Opening.of(stat, path, limits).entry(in).content();
        } catch (IOException unreadable) {
            return new Content.Refused(Reason.UNREADABLE);
        }
    }
}
