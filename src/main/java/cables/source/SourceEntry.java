package cables.source;

/// One thing met in a source: a file that can be opened, or something that will not be.
public sealed interface SourceEntry {

    FileStat stat();

    /// Something that is not opened at all.
    record Refused(FileStat stat, Reason reason) implements SourceEntry {}

    /// A regular file, or a member of an archive.
    non-sealed interface Openable extends SourceEntry {

        /// Opens the file and finds out what it holds, by what stands in it and not by its name.
        ///
        /// Never throws: a file that cannot be read is refused as UNREADABLE. Safe to call from any
        /// thread.
        Content open();
    }

    /// A member of an archive that holds many things. They pass by while the archive is read: they
    /// have to be gone through before it is asked for its next member.
    record Passing(FileStat stat, Content.Container content) implements SourceEntry {}

    /// What it holds, as it is found when it is opened.
    default Content content() {
        return switch (this) {
            case Refused refused -> new Content.Refused(refused.reason());
            case Openable file -> file.open();
            case Passing passing -> passing.content();
        };
    }
}
