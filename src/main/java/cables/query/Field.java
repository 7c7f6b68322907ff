package cables.query;

import cables.vocabulary.Spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields that a question can name, `tags:KTIP`.
public enum Field {
    TAGS("tags", "TAGS codes", "tags:KTIP,KWMN", "tag"),
    FROM(
            "from",
            "who sent it: post, address or routing indicator",
            "from:BEIJING",
            "post",
            "posts",
            "sender"),
    COUNTRY(
            "country",
            "the country of the post that sent it, by name or TAGS code",
            "country:China",
            "countries"),
    TO("to", "action addressees, by any of their words", "to:SECSTATE"),
    INFO("info", "information addressees", "info:\"AMEMBASSY HANOI\""),
    FOR("for", "the lines that say who gets a copy (DEPT FOR ...)", "for:G/TIP", "passing"),
    SIGNED("signed", "the name that ends it", "signed:huntsman", "signature", "signer"),
    SUBJECT("subject", "words of the SUBJECT line alone", "subject:(iom trafficking)", "title"),
    CLASS("class", "classification of the whole cable", "class:C..S", "classification"),
    CAPTION("caption", "words that limit its distribution", "caption:NOFORN,NODIS", "captions"),
    MARK(
            "mark",
            "inside paragraphs of a portion marking",
            "mark:SBU(trafficking victims)",
            "marking",
            "marks"),
    PARA("para", "inside paragraphs of a number", "para:1..2(trafficking)", "paragraph", "paras"),
    DATE(
            "date",
            "day, month, year or range of the DTG (UTC)",
            "date:2009-05..2010",
            "year",
            "dates"),
    PRECEDENCE("precedence", "how fast it had to travel", "precedence:>=IMMEDIATE"),
    EO("eo", "number of the executive order it is classified by", "eo:12958"),
    DECLASS("declass", "when it is declassified: a date, a range, or a rule", "declass:<2030"),
    REASON("reason", "why it is classified", "reason:1.4(b)", "reasons"),
    REF(
            "ref",
            "entries of the REF line, as written or by number",
            "ref:\"08 STATE 500\"",
            "refs",
            "reference"),
    CITES("cites", "cables that cite this one in their REF line", "cites:10BEIJING326", "citing"),
    ID("id", "one cable, by its MRN in any spelling", "id:10BEIJING326", "mrn"),
    CASE("case", "a word in this case and with these accents", "case:IOM"),
    PATH("path", "part of the path of the file it came from", "path:2009/beijing"),
    HAS(
            "has",
            "what it has: tags, ref, signature, marking, comment, versions ...",
            "has:signature");

    private final String label;
    private final String meaning;
    private final String example;
    private final String aliases;

    Field(String label, String meaning, String example, String... aliases) {
        this.label = label;
        this.meaning = meaning;
        this.example = example;
        this.aliases = String.join(" ", aliases);
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

    /// Its other names.
    public List<String> aliases() {
        return aliases.isEmpty() ? List.of() : List.of(aliases.split(" "));
    }

    /// Whether its value is running text, in which `/.../` is a regular expression.
    boolean holdsText() {
        return this == SUBJECT || this == CASE;
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
        return Stream.concat(Stream.of(label), aliases().stream());
    }
}
