package cables.lucene;

import cables.query.CodeField;

import java.util.function.IntPredicate;

/// The fields of a document of the index; there is one document a cable, and one for many source
/// files.
final class Fields {

    /// What a document is: {@link #CABLE}, {@link #FILE} or {@link #DELETION}.
    static final String KIND = "kind";

    static final String CABLE = "cable";
    static final String FILE = "file";
    static final String DELETION = "deletion";

    /// The id of the cable, indexed and in doc values.
    static final String ID = "id";

    /// The ids by which a cable is found: its own, the one in its text, each without its year too.
    static final String NUMBER = "number";

    /// All words of a cable in exact forms: SUBJECT, paragraphs, heading lines, signature, with a
    /// gap between any two.
    static final String TEXT = "text";

    /// Where in {@link #TEXT} each region starts and ends and what marking it bears: same
    /// positions, terms of its own.
    static final String MARKERS = "markers";

    /// The words of the SUBJECT alone, which count more.
    static final String SUBJECT = "subject";

    /// The classification's letters.
    static final String CLASS = "class";

    /// The post that sent it, by its name in an MRN, squeezed.
    static final String POST = "post";

    /// Days since 1970 until it is declassified, points.
    static final String DECLASS_DAY = "declass.day";

    /// Seconds since 1970, points and doc values; none for an undated cable.
    static final String DATE = "date";

    /// What a list of hits shows, as one block of bytes in doc values.
    static final String SUMMARY = "summary";

    /// How many texts the cable has, in doc values.
    static final String VERSIONS = "versions";

    /// A text of the cable, stored, unchanged; one value a version.
    static final String RAW = "raw";

    /// What else is kept of a version, stored; one value a version, in the order of {@link #RAW}.
    static final String VERSION = "version";

    /// The id of a cable that was deleted, indexed.
    static final String DELETED = "deleted";

    /// What is remembered of source files or of a deletion, stored.
    static final String NOTE = "note";

    private Fields() {}

    /// The field in which the codes or names of a heading field are indexed, squeezed; numbers of
    /// cables as they are, paths in lower case.
    static String of(CodeField field) {
        return switch (field) {
            case ID -> NUMBER;
            case COUNTRY -> POST;
            case PATH -> "origin";
            case TAGS,
                    FROM,
                    TO,
                    INFO,
                    FOR,
                    SIGNED,
                    CAPTION,
                    PRECEDENCE,
                    EO,
                    DECLASS,
                    REASON,
                    REF,
                    CITES,
                    HAS ->
                    field.label();
        };
    }

    /// A name or code as it is compared: capitals, letters and digits only.
    static String squeezed(String name) {
        return squeezed(name, Character::isLetterOrDigit);
    }

    /// The same of a pattern, `*` and `?` kept.
    static String squeezedPattern(String pattern) {
        return squeezed(pattern, it -> Character.isLetterOrDigit(it) || it == '*' || it == '?');
    }

    private static String squeezed(String name, IntPredicate kept) {
        var squeezed = new StringBuilder(name.length());
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (kept.test(c)) {
                squeezed.appendCodePoint(Character.toUpperCase(c));
            }
        }
        return squeezed.toString();
    }
}
