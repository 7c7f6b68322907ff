package cables.source;

/// Why a file or a record was not taken, or not taken whole; the closed list that reports draw
/// from.
public enum Reason {
    EMPTY("there is nothing in it"),
    NOT_A_CABLE("it does not look like a cable"),
    BINARY("it holds NUL bytes, so it is no text"),
    UNREADABLE("it could not be opened or read: damaged, encrypted or not permitted"),
    TOO_LARGE("it is larger than a file of its kind may be"),
    BAD_ENCODING("its bytes are not the text they claim to be"),
    BAD_CSV("it is no whole row of eight columns"),
    NOT_REGULAR("it is a pipe, a socket or a device"),
    LINK("it is a link, and links are not followed"),
    ARCHIVE_BOMB("it unpacks to far more than it should, or lies too deep in archives"),
    ARCHIVE_PATH("its name leads out of its archive, or is none"),
    DUPLICATE("the same text is already there, from another place"),
    UNCHANGED("it has not changed since it was last read"),
    DELETED("it was taken out with cables delete; index --reread brings it back"),
    TRUNCATED("it was cut at a limit"),
    NO_MRN("no message reference number was found in it"),
    NO_BODY("no paragraph was found in it");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /// What it means, as the rest of a sentence that begins with a name: "x.txt: " and this.
    public String sentence() {
        return sentence;
    }
}
