package cables.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a cable may have or lack: `has:signature`.
public enum Feature {
    MRN("mrn"),
    DATE("date", "dtg"),
    PRECEDENCE("precedence"),
    FROM("from"),
    TO("to"),
    INFO("info"),
    CLASS("class", "classification"),
    CAPTION("caption"),
    FOR("for", "passing"),
    EO("eo"),
    DECLASS("declass"),
    REASON("reason"),
    TAGS("tags", "tag"),
    SUBJECT("subject"),
    REF("ref"),
    MARK("mark", "marking"),
    PARA("para", "paragraph"),
    SUMMARY("summary"),
    COMMENT("comment"),
    ACTION("action"),
    SIGNED("signed", "signature"),
    /// More than one text.
    VERSIONS("versions", "version");

    private final String label;
    private final String alias;

    Feature(String label) {
        this(label, label);
    }

    Feature(String label, String alias) {
        this.label = label;
        this.alias = alias;
    }

    /// Its name in the language.
    public String label() {
        return label;
    }

    /// The feature of this name, in one or more, case apart.
    static Optional<Feature> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.spellings().anyMatch(lower::equals))
                .findFirst();
    }

    private Stream<String> spellings() {
        return Stream.of(label, label + "s", alias, alias + "s");
    }
}
