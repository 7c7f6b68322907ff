package cables.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what bore a path again, be it a file or a member of an archive, and reads it.
///
/// @param reading what is wanted of it; of several members of one name, of the first that has it
record Rereading<T>(String path, Limits limits, Function<Content, Optional<T>> reading) {

    Optional<T> result() {
        if (isThere(path)) {
            return open(path, reading);
        }
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            if (isThere(path.substring(0, i))) {
                return open(path.substring(0, i), this::inArchive);
            }
        }
        return Optional.empty();
    }

    private int next(int from) {
        return path.indexOf(Archive.SEPARATOR, from);
    }

    private static boolean isThere(String path) {
        return !path.startsWith(Sources.STANDARD_INPUT)
                && Files.isRegularFile(PathName.path(path), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<T> open(String file, Function<Content, Optional<T>> wanted) {
        var entry = Sources.of(List.of(PathName.path(file)), limits).iterator().next();
        return read(entry.content(), wanted);
    }

    private static <T> Optional<T> read(Content content, Function<Content, Optional<T>> wanted) {
        try {
            return wanted.apply(content);
        } finally {
            if (content instanceof Content.Container container) {
                container.close();
            }
        }
    }

    private Optional<T> inArchive(Content content) {
        return content instanceof Content.Archive archive ? inArchive(archive) : Optional.empty();
    }

    private Optional<T> inArchive(Content.Archive archive) {
        for (var entry = archive.next(); entry.isPresent(); entry = archive.next()) {
            var found = inMember(entry.get());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<T> inMember(SourceEntry member) {
        if (member.stat().path().equals(path)) {
            return read(member.content(), reading);
        }
        return path.startsWith(member.stat().path() + Archive.SEPARATOR)
                ? read(member.content(), this::inArchive)
                : Optional.empty();
    }
}
