package cables.cable;

/// What a stretch of a cable is.
public enum BlockKind {
    /// What stands around the cable and is not of it: newspaper headers, end marks.
    ENVELOPE,
    /// A first heading of which the cable holds a later, fuller copy, or a copy of the cable
    /// itself.
    DUPLICATE,
    TRANSMISSION,
    DTG,
    FROM,
    TO,
    INFO,
    DISTRIBUTION,
    MRN,
    CAPTION,
    PASSING,
    EXECUTIVE_ORDER,
    TAGS,
    SUBJECT,
    REF,
    CLASSIFIED_BY,
    /// A heading line inside the body, with its underline.
    HEADING,
    PARAGRAPH,
    SIGNATURE,
    /// Put in by the network where one section ended and the next began.
    SPLICE,
    /// Put in at the top of each printed page.
    BANNER,
    BLANK,
    UNRECOGNISED
}
