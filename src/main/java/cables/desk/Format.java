package cables.desk;

import cables.export.FacetField;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The forms in which answers are given.
public enum Format {
    /// Text, unless the name of the file that is written says another.
    AUTO,
    TEXT("txt"),
    JSON,
    JSONL("ndjson"),
    CSV,
    TSV,
    IDS,
    RIS,
    BIBTEX("bib"),
    CSLJSON("csl-json"),
    TREC("run");

    /// Endings of what office programs write: text of such a name would be taken for damaged.
    private static final Set<String> OFFICE =
            Set.of("xlsx", "xls", "ods", "docx", "doc", "odt", "pdf");

    private final String alias;

    Format() {
        this("");
    }

    Format(String alias) {
        this.alias = alias;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isCalled(String name) {
        return name.equalsIgnoreCase(toString()) || name.equalsIgnoreCase(alias);
    }

    /// The form of this name, or of this ending of a file.
    public static Optional<Format> called(String name) {
        return Arrays.stream(values())
                .filter(it -> !name.isEmpty() && it.isCalled(name))
                .findFirst();
    }

    /// The form that a file of this name is expected to have; empty where its name says none.
    public static Optional<Format> of(String fileName) {
        return called(endingOf(fileName)).filter(it -> it != AUTO);
    }

    /// Whether a file of this name is expected to be a workbook or a document, which no form is.
    public static boolean isOffice(String fileName) {
        return OFFICE.contains(endingOf(fileName).toLowerCase(Locale.ROOT));
    }

    private static String endingOf(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    /// How the name of a file ends that is to have this form: `.bib`.
    public String ending() {
        boolean isShorter = !alias.isEmpty() && alias.length() < toString().length();
        return "." + (isShorter ? alias : toString());
    }

    /// What is meant, now that the file is known.
    public Format resolved(Optional<String> file) {
        return this == AUTO ? file.flatMap(Format::of).orElse(TEXT) : this;
    }

    /// How many hits are wanted where nobody says; 0 for all.
    public int usualHits() {
        return switch (this) {
            case AUTO, TEXT, JSON -> 10;
            case TREC -> 1_000;
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON -> 0;
        };
    }

    /// How many values of a field are wanted where nobody says; 0 for all. There are never more
    /// years than can be shown.
    public int usualValues(FacetField field) {
        return field == FacetField.YEAR ? 0 : usualValues();
    }

    private int usualValues() {
        return switch (this) {
            case AUTO, TEXT, JSON -> 20;
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC -> 0;
        };
    }

    /// How many of `wanted` snippets a hit it has a place for.
    public int snippets(int wanted) {
        return switch (this) {
            case AUTO, TEXT, JSON, JSONL, RIS, BIBTEX, CSLJSON -> wanted;
            case CSV, TSV -> Math.min(1, wanted);
            case IDS, TREC -> 0;
        };
    }

    /// Whether it says itself what was asked, and of which index.
    public boolean saysWhatWasAsked() {
        return this == JSON;
    }

    /// Whether it has columns.
    public boolean isTable() {
        return this == CSV || this == TSV;
    }

    /// Whether it is a list of sources for a bibliography, in which none may stand twice.
    public boolean isBibliography() {
        return switch (this) {
            case RIS, BIBTEX, CSLJSON -> true;
            case AUTO, TEXT, JSON, JSONL, CSV, TSV, IDS, TREC -> false;
        };
    }
}
