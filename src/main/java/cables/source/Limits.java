package cables.source;

/// How much is read of one thing at the most; what is over is refused or cut, and said.
///
/// @param file bytes of a file that holds one cable, or several as running text
/// @param record bytes of one record of a table
/// @param tags opening and closing tags of an HTML page, which cost far more memory than its text
/// @param cable UTF-16 units of one cable's text
/// @param paragraphs of one cable
/// @param unpacking of what is compressed, and of archives
public record Limits(
        long file, int record, int tags, int cable, int paragraphs, Unpacking unpacking) {

    private static final int MEGABYTE = 1 << 20;

    /// How much may come out of one file that is compressed or an archive.
    ///
    /// @param bytes of all that is unpacked from it
    /// @param ratio of what is unpacked to the file; looked at once more than one `file` is
    ///   unpacked, since small things may compress very well
    /// @param members of an archive, folders included
    public record Unpacking(long bytes, int ratio, long members) {

        static final Unpacking STANDARD = new Unpacking(64L << 30, 500, 5_000_000);
    }

    /// What the product runs with.
    public static final Limits STANDARD =
            new Limits(64L * MEGABYTE, 32 * MEGABYTE, 200_000, 16 * MEGABYTE, 20_000);

    /// With the usual limits to unpacking.
    public Limits(long file, int record, int tags, int cable, int paragraphs) {
        this(file, record, tags, cable, paragraphs, Unpacking.STANDARD);
    }
}
