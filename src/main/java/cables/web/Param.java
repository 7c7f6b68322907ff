package cables.web;

/// What can be said behind the `?` of an address.
enum Param {
    Q("q"),
    N("n"),
    FROM("from"),
    SORT("sort"),
    SNIPPETS("snippets"),
    SINCE("since"),
    UNTIL("until"),
    BY("by"),
    WIDTH("width"),
    PARA("para"),
    COPY("copy");

    private final String label;

    Param(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
