package cables.query;

import cables.vocabulary.Spelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields that a question can name, `tags:KTIP`.
public enum Field {
    TAGS("tags", "TAGS codes", "tags:KTIP,KWMN", "tag"),
    FROM("from", "who sent it: post, address or routing indicator", "from:BEIJING", "post"),
    CLASS("class", "classification of the whole cable", "class:C..S"),
    SUBJECT("subject", "words of the SUBJECT line alone", "subject:(iom trafficking)"),
    DATE("date", "day, month, year or range of the DTG (UTC)", "date:2009-05..2010"),
    ID("id", "one cable, by its MRN in any spelling", "id:10BEIJING326"),
    MARK("mark", "inside paragraphs of a portion marking", "mark:SBU(trafficking victims)");

    private final String label;
    private final String meaning;
    private final String example;
    private final String alias;

    Field(String label, String meaning, String example) {
        this(label, meaning, example, label);
    }

    Field(String label, String meaning, String example, String alias) {
        this.label = label;
        this.meaning = meaning;
        this.example = example;
        this.alias = alias;
    }

    /// Its name in the language, without the colon.
    public String label() {
        return label;
    }

    /// What it asks, in a few words.
    public String meaning() {
        return meaning;
    }

    /// A question that uses it.
    public String example() {
        return example;
    }

    /// The field of this name or other name, case apart.
    static Optional<Field> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.names().anyMatch(lower::equals)).findFirst();
    }

    /// The field whose name is nearest to `name`, if any is near.
    static Optional<Field> near(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.names().anyMatch(other -> Spelling.isNear(lower, other)))
                .findFirst();
    }

    private Stream<String> names() {
        return Stream.of(label, alias);
    }
}
