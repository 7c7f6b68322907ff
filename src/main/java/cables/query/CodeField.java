package cables.query;

/// The heading fields that hold codes or names.
///
/// A code is compared whole, a name by any of its words side by side; case, blanks and punctuation
/// count in neither. In both, `*` and `?` stand for any letters.
public enum CodeField {
    /// The canonical id, `10BEIJING326`.
    ID("id", Kind.NUMBER),
    /// A TAGS code, as written or normalised.
    TAGS("tags", Kind.CODE),
    /// The sender, by post, plain-language address or routing indicator.
    FROM("from", Kind.ADDRESS),
    /// The action addressees.
    TO("to", Kind.ADDRESS),
    /// The information addressees.
    INFO("info", Kind.ADDRESS),
    /// The country of the sending post.
    COUNTRY("country", Kind.CODE),
    /// The passing lines.
    FOR("for", Kind.NAME),
    /// The signature.
    SIGNED("signed", Kind.NAME),
    /// A caption, `SIPDIS`.
    CAPTION("caption", Kind.CODE),
    /// ROUTINE, PRIORITY, IMMEDIATE or FLASH.
    PRECEDENCE("precedence", Kind.CODE),
    /// The number of the executive order.
    EO("eo", Kind.CODE),
    /// The rule of declassification, `N/A`, `X1`, where it is no day.
    DECLASS("declass", Kind.CODE),
    /// A reason for classification: `1.4(b)`, or its letter, or the section.
    REASON("reason", Kind.CODE),
    /// An entry of the REF line, as written or by the number of the cable meant.
    REF("ref", Kind.NAME),
    /// A cable that the REF line cites, by its number.
    CITES("cites", Kind.NUMBER),
    /// The path of a file the cable was found in; any part of it will do.
    PATH("path", Kind.PATH),
    /// What a cable has, see {@link Feature}.
    HAS("has", Kind.CODE);

    /// How values are compared.
    public enum Kind {
        CODE,
        NAME,
        /// A name that may be that of a post in any spelling.
        ADDRESS,
        /// The number of a cable, under its canonical form.
        NUMBER,
        PATH
    }

    private final String label;
    private final Kind kind;

    CodeField(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /// The name of the field in the query language.
    public String label() {
        return label;
    }

    /// How its values are compared.
    public Kind kind() {
        return kind;
    }
}
