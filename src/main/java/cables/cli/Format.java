package cables.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which answers are given.
enum Format {
    /// Text, unless the name of the file that is written says another.
    AUTO,
    TEXT,
    JSON,
    JSONL,
    CSV,
    TSV,
    IDS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file of this name is expected to have.
    static Format of(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(it -> it != AUTO && it.toString().equalsIgnoreCase(extension))
                .findFirst()
                .orElse(TEXT);
    }

    /// What is meant, now that the file is known.
    Format resolved(Optional<String> file) {
        return this == AUTO ? file.map(Format::of).orElse(TEXT) : this;
    }

    /// How many hits are wanted where nobody says.
    int usualHits() {
        return switch (this) {
            case AUTO, TEXT, JSON -> 10;
            case JSONL, CSV, TSV, IDS -> 0;
        };
    }
}
