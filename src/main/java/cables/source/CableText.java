package cables.source;

/// Puts together the text of a cable that its publisher keeps in two pieces.
final class CableText {

    /// Stands in the place of the header where the publisher has none; it is not of the cable.
    private static final String PARTIAL = "This record is a partial extract of the original cable.";

    /// Header, a blank line, body; or the body alone where there is no header.
    static String of(String header, String body) {
        return hasHeader(header) ? whole(header, body) : body;
    }

    /// The two pieces as they stand in the source, a note in place of the header included.
    static String whole(String header, String body) {
        return header + "\n\n" + body;
    }

    private static boolean hasHeader(String header) {
        return !header.isBlank() && !header.stripLeading().startsWith(PARTIAL);
    }

    private CableText() {}
}
