package cables.cable;

/// What a cable is known by: the published id, else the MRN of its text, else a digest of the text.
public record CableId(String value) {

    private static final String DIGEST = "sha256:";

    /// The id of a text without any other.
    ///
    /// @param digits of its SHA-256, in hexadecimal
    public static CableId ofDigest(String digits) {
        return new CableId(DIGEST + digits);
    }

    /// Whether this is what a digest is written like.
    public boolean isDigest() {
        return value.startsWith(DIGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
