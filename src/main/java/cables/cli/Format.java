package cables.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which answers are given.
enum Format {
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

    private static Optional<Format> called(String name) {
        return Arrays.stream(values())
                .filter(it -> !name.isEmpty() && it.isCalled(name))
                .findFirst();
    }

    /// The form that a file of this name is expected to have.
    static Format of(String fileName) {
        return called(fileName.substring(fileName.lastIndexOf('.') + 1))
                .filter(it -> it != AUTO)
                .orElse(TEXT);
    }

    /// What is meant, now that the file is known.
    Format resolved(Optional<String> file) {
        return this == AUTO ? file.map(Format::of).orElse(TEXT) : this;
    }

    /// How many hits are wanted where nobody says; 0 for all.
    int usualHits() {
        return switch (this) {
            case AUTO, TEXT, JSON -> 10;
            case TREC -> 1_000;
            case JSONL, CSV, TSV, IDS, RIS, BIBTEX, CSLJSON -> 0;
        };
    }

    /// How many of `wanted` snippets a hit it has a place for.
    int snippets(int wanted) {
        return switch (this) {
            case AUTO, TEXT, JSON, JSONL, RIS, BIBTEX, CSLJSON -> wanted;
            case CSV, TSV -> Math.min(1, wanted);
            case IDS, TREC -> 0;
        };
    }

    /// Whether it says itself what was asked, and of which index.
    boolean saysWhatWasAsked() {
        return this == JSON;
    }

    /// Whether it has columns.
    boolean isTable() {
        return this == CSV || this == TSV;
    }

    /// Whether it is a list of sources for a bibliography, in which none may stand twice.
    boolean isBibliography() {
        return switch (this) {
            case RIS, BIBTEX, CSLJSON -> true;
            case AUTO, TEXT, JSON, JSONL, CSV, TSV, IDS, TREC -> false;
        };
    }

    /// Reads a form by its name.
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return called(name)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected one of %s but was '%s'"
                                            .formatted(
                                                    String.join(
                                                            ", ",
                                                            Arrays.stream(values())
                                                                    .map(Format::toString)
                                                                    .toList()),
                                                    name)));
        }
    }
}
