package cables.cable;

/// The overall classification of a cable, from the lowest to the highest.
public enum Classification {
    UNCLASSIFIED("UNCLASSIFIED", "U"),
    LIMITED_OFFICIAL_USE("LIMITED OFFICIAL USE", "LOU"),
    CONFIDENTIAL("CONFIDENTIAL", "C"),
    SECRET("SECRET", "S"),
    TOP_SECRET("TOP SECRET", "TS");

    private final String title;
    private final String letters;

    Classification(String title, String letters) {
        this.title = title;
        this.letters = letters;
    }

    /// The words, as printed: `LIMITED OFFICIAL USE`.
    public String title() {
        return title;
    }

    /// The short form used in portion markings and queries: `LOU`.
    public String letters() {
        return letters;
    }
}
