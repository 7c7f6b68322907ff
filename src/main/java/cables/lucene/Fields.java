package cables.lucene;

/// The fields of a document of the index; there is one document a cable, and one a source file.
final class Fields {

    /// What a document is: {@link #CABLE} or {@link #FILE}.
    static final String KIND = "kind";

    static final String CABLE = "cable";
    static final String FILE = "file";

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

    /// TAGS as written and as normalised.
    static final String TAGS = "tags";

    /// The sender: post, plain-language address, routing indicator, squeezed.
    static final String FROM = "from";

    /// The classification's letters.
    static final String CLASS = "class";

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

    /// The path of a source file, indexed.
    static final String PATH = "path";

    /// What is remembered of a source file, stored.
    static final String NOTE = "note";

    private Fields() {}

    /// A name or code as it is compared: capitals, letters and digits only.
    static String squeezed(String name) {
        var squeezed = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
