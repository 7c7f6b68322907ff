package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// An archive while it is gone through, whatever its format.
final class Archive implements Content.Archive {

    /// Stands between the path of an archive and the name of a member.
    static final String SEPARATOR = "!";

    private final Opening opening;
    private final InputStream in;
    private final Members members;
    private final Allowance allowance;
    private Optional<Members.Member> upcoming;
    private long met;
    private boolean ended;

    /// @param opening of the archive itself
    /// @param in where the members come from; closed with the archive
    /// @throws IOException when not even its first member can be found
    Archive(Opening opening, InputStream in, Members members, Allowance allowance)
            throws IOException {
        this.opening = opening;
        this.in = in;
        this.members = members;
        this.allowance = allowance;
        upcoming = advance();
    }

    /// Whether there is nothing in it, not even a folder.
    boolean isEmpty() {
        return upcoming.isEmpty();
    }

    @Override
    public Optional<SourceEntry> next() {
        try {
            while (!ended) {
                var member = upcoming.isPresent() ? upcoming : advance();
                upcoming = Optional.empty();
                ended = member.isEmpty();
                var entry = member.flatMap(this::entry);
                if (entry.isPresent()) {
                    return entry;
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            ended = true;
            return Optional.of(refused("", UnpackedTooFar.reason(broken)));
        }
    }

    private Optional<Members.Member> advance() throws IOException {
        if (allowance.isSpent()) {
            throw new UnpackedTooFar();
        }
        var member = nextOrFail();
        if (member.isPresent() && ++met > opening.limits().unpacking().members()) {
            throw new UnpackedTooFar();
        }
        return member;
    }

    /// A LinkageError is a way of packing that needs a library which we do not have, such as zstd.
    private Optional<Members.Member> nextOrFail() throws IOException {
        try {
            return members.next();
        } catch (RuntimeException | LinkageError damage) {
            throw new IOException(damage);
        }
    }

    /// What is said of a member; nothing of a folder.
    private Optional<SourceEntry> entry(Members.Member member) {
        var name = MemberName.of(member.name());
        return switch (member.kind()) {
            case FOLDER -> Optional.empty();
            case FILE, LINK, DEVICE, SEALED, OVERLAPPING ->
                    name.filter(MemberName::isAdded).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    name.map(it -> entry(it, member))
                                            .orElseGet(() -> strayed(member)));
        };
    }

    private SourceEntry strayed(Members.Member member) {
        return refused(member.name(), Reason.ARCHIVE_PATH);
    }

    private SourceEntry entry(String name, Members.Member member) {
        return switch (member.kind()) {
            case FILE -> opened(name, member);
            case LINK -> refused(name, Reason.LINK);
            case DEVICE, FOLDER -> refused(name, Reason.NOT_REGULAR);
            case SEALED -> refused(name, Reason.UNREADABLE);
            case OVERLAPPING -> refused(name, Reason.ARCHIVE_BOMB);
        };
    }

    private SourceEntry opened(String name, Members.Member member) {
        try {
            var data = member.data().open();
            var stat = stat(name, Math.max(0, member.bytes()));
            return opening.ofMember(stat, allowance)
                    .entry(members.unpacks() ? allowance.charged(data) : allowance.free(data));
        } catch (IOException | RuntimeException | LinkageError damage) {
            return refused(name, Reason.UNREADABLE);
        }
    }

    private SourceEntry refused(String name, Reason reason) {
        return new SourceEntry.Refused(stat(name, 0), reason);
    }

    /// A member is as old as its archive: what it says of its own age is local time, or nothing.
    private FileStat stat(String name, long bytes) {
        var archive = opening.stat();
        return new FileStat(archive.path() + SEPARATOR + name, bytes, archive.modified());
    }

    @Override
    public long bytesRead() {
        return members.bytesRead();
    }

    @Override
    public void close() {
        try (in) {
            members.close();
        } catch (IOException nothingWasWritten) {
            // all that could be read has been
        }
    }
}
