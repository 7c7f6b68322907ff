package cables.engine;

/// The parts of a cable in which words are looked for.
public enum Place {
    SUBJECT("subject"),
    BODY("body"),
    /// The heading lines other than SUBJECT.
    HEADING("heading"),
    SIGNATURE("signature");

    private final String label;

    Place(String label) {
        this.label = label;
    }

    /// The name under which results give it.
    public String label() {
        return label;
    }
}
