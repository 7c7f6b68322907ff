package cables.engine;

/// What cables can be counted by.
public enum Facet {
    /// TAGS codes, normalised.
    TAGS,
    /// The post of the MRN.
    POST,
    /// The words of the classification.
    CLASS,
    /// Markings that a paragraph bears: `C/NF`.
    MARK,
    CAPTION,
    /// Of the DTG, in UTC: `2009`.
    YEAR,
    /// `2009-05`.
    MONTH,
    /// `2009-05-03`.
    DAY,
    /// Plain-language addresses of action addressees.
    TO,
    /// The signature, in capitals.
    SIGNED,
    /// The precedences of the DTG line.
    PRECEDENCE,
    /// The parts of a cable that it has, by the names that `has:` knows.
    HAS,
    /// What was odd about it when it was read, by the names of diagnostics.
    ODDITY
}
