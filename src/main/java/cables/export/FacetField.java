package cables.export;

import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.vocabulary.CaptionList;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;
import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fields that cables are counted by, under the names that people give them.
public enum FacetField {
    TAGS(Facet.TAGS, "tag"),
    POST(Facet.POST, "from"),
    COUNTRY(Facet.POST),
    CLASS(Facet.CLASS, "classification"),
    MARK(Facet.MARK, "marking"),
    CAPTION(Facet.CAPTION, "captions"),
    YEAR(Facet.YEAR),
    MONTH(Facet.MONTH),
    DAY(Facet.DAY, "date"),
    TO(Facet.TO),
    SIGNED(Facet.SIGNED, "signature"),
    PRECEDENCE(Facet.PRECEDENCE),
    HAS(Facet.HAS);

    private final Facet facet;
    private final String alias;

    FacetField(Facet facet) {
        this(facet, "");
    }

    FacetField(Facet facet, String alias) {
        this.facet = facet;
        this.alias = alias;
    }

    /// Its name.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All names.
    public static List<String> labels() {
        return Arrays.stream(values()).map(FacetField::label).toList();
    }

    /// The field of this name, case apart.
    public static Optional<FacetField> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> lower.equals(it.label()) || lower.equals(it.alias))
                .filter(it -> !lower.isEmpty())
                .findFirst();
    }

    /// Whether its values follow one another in time.
    public boolean isTime() {
        return this == YEAR || this == MONTH || this == DAY;
    }

    /// What the index counts for it.
    public Facet facet() {
        return facet;
    }

    /// The counts by this field, made of what the index counted.
    public FacetCounts of(FacetCounts counted) {
        return this == COUNTRY ? counted.grouped(FacetField::country) : counted;
    }

    private static Optional<String> country(String post) {
        return PostTable.standard().find(post).map(Post::country).filter(it -> !it.isEmpty());
    }

    /// What a value means, where we have been told.
    public Optional<String> meaning(String value) {
        return told(value).filter(it -> !it.isEmpty());
    }

    private Optional<String> told(String value) {
        return switch (this) {
            case TAGS -> TagCatalogue.standard().find(value).map(TagEntry::meaning);
            case POST -> PostTable.standard().find(value).map(Post::title);
            case CAPTION -> CaptionList.standard().find(value).map(CaptionList.Entry::meaning);
            case TO -> PostTable.standard().find(value).map(Post::title);
            case COUNTRY, CLASS, MARK, YEAR, MONTH, DAY, SIGNED, PRECEDENCE, HAS ->
                    Optional.empty();
        };
    }
}
