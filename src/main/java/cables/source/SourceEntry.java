package cables.source;

/// One thing met in a source: a file that can be opened, or something that will not be.
public sealed interface SourceEntry {

    FileStat stat();

    /// Something that is not opened at all.
    record Refused(FileStat stat, Reason reason) implements SourceEntry {}

    /// A regular file.
    non-sealed interface Openable extends SourceEntry {

        /// Opens the file and finds out what it holds, by what stands in it and not by its name.
        ///
        /// Never throws: a file that cannot be read is refused as UNREADABLE. Safe to call from any
        /// thread.
        Content open();
    }
}
