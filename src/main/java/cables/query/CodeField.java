package cables.query;

/// The heading fields that hold codes or names, compared whole.
public enum CodeField {
    /// The canonical id, `10BEIJING326`.
    ID("id"),
    /// A TAGS code, as written or normalised.
    TAGS("tags"),
    /// The sender, by post, plain-language address or routing indicator, blanks apart.
    FROM("from");

    private final String label;

    CodeField(String label) {
        this.label = label;
    }

    /// The name of the field in the query language.
    public String label() {
        return label;
    }
}
