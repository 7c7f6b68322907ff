package cables.source;

/// How much is read of one thing at the most; what is over is refused or cut, and said.
///
/// @param file bytes of a file that holds one cable, or several as running text
/// @param record bytes of one record of a table
/// @param tags opening and closing tags of an HTML page, which cost far more memory than its text
/// @param cable UTF-16 units of one cable's text
/// @param paragraphs of one cable
public record Limits(long file, int record, int tags, int cable, int paragraphs) {

    private static final int MEGABYTE = 1 << 20;

    /// What the product runs with.
    public static final Limits STANDARD =
            new Limits(64L * MEGABYTE, 32 * MEGABYTE, 200_000, 16 * MEGABYTE, 20_000);
}
