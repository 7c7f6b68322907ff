package cables.query;

/// How near two words stand: by how many positions they differ at most, 1 for neighbours.
///
/// @param words from 1 to {@link #MOST}
/// @param ordered whether the left one must come first
public record Distance(int words, boolean ordered) {

    /// More than that is the same as in one paragraph.
    public static final int MOST = 9_999;

    /// As it is written in a question, `NEAR/6` or `PRE/6`.
    public String text() {
        return (ordered ? "PRE/" : "NEAR/") + words;
    }

    @Override
    public String toString() {
        return text();
    }
}
