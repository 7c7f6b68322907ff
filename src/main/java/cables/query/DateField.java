package cables.query;

/// The dates of a cable that can be asked for.
public enum DateField {
    /// That of the DTG.
    DATE("date"),
    /// The day on which it is declassified.
    DECLASS("declass");

    private final String label;

    DateField(String label) {
        this.label = label;
    }

    /// The name of the field in the query language.
    public String label() {
        return label;
    }
}
