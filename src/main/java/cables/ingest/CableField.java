package cables.ingest;

import cables.cable.Cable;

/// What a reader hopes to find in a cable.
public enum CableField {
    MRN("mrn"),
    DATE("date"),
    FROM("from"),
    TO("to"),
    CLASSIFICATION("classification"),
    EXECUTIVE_ORDER("e.o."),
    TAGS("tags"),
    SUBJECT("subject"),
    REFS("refs"),
    CLASSIFIED_BY("classified by"),
    PARAGRAPHS("paragraphs"),
    MARKINGS("markings"),
    SIGNATURE("signature");

    private final String label;

    CableField(String label) {
        this.label = label;
    }

    /// Its name, for people and programs.
    public String label() {
        return label;
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
