package cables.ingest;

import cables.cable.Cable;

/// What a reader hopes to find in a cable.
public enum CableField {
    MRN("mrn"),
    DATE("date"),
    FROM("from"),
    TO("to"),
    CLASSIFICATION("classification"),
    EXECUTIVE_ORDER("e.o.", "executiveOrder"),
    TAGS("tags"),
    SUBJECT("subject"),
    REFS("refs"),
    CLASSIFIED_BY("classified by", "classifiedBy"),
    PARAGRAPHS("paragraphs"),
    MARKINGS("markings"),
    SIGNATURE("signature");

    private final String label;
    private final String key;

    CableField(String label) {
        this(label, label);
    }

    CableField(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /// Its name, for people.
    public String label() {
        return label;
    }

    /// Its name, for programs: the key it has in the JSON of a cable, where it has one of its own.
    public String key() {
        return key;
    }

    boolean isIn(Cable cable) {
        var heading = cable.heading();
        var handling = heading.handling();
        var topic = heading.topic();
        var paragraphs = cable.body().paragraphs();
        return switch (this) {
            case MRN -> heading.mrn().isPresent();
            case DATE -> heading.transmission().dtg().isPresent();
            case FROM -> heading.routing().from().isPresent();
            case TO -> !heading.routing().to().isEmpty();
            case CLASSIFICATION -> handling.classification().isPresent();
            case EXECUTIVE_ORDER -> handling.executiveOrder().isPresent();
            case TAGS -> !topic.tags().isEmpty();
            case SUBJECT -> topic.subject().isPresent();
            case REFS -> !topic.references().isEmpty();
            case CLASSIFIED_BY -> handling.classifiedBy().isPresent();
            case PARAGRAPHS -> !paragraphs.isEmpty();
            case MARKINGS -> paragraphs.stream().anyMatch(it -> it.marking().isPresent());
            case SIGNATURE -> cable.body().signature().isPresent();
        };
    }
}
