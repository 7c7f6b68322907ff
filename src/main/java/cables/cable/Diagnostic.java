package cables.cable;

/// Something odd about a cable: a repair, a doubt, or what could not be read.
///
/// @param message what was, and what became of it, in one line
public record Diagnostic(Code code, String message, Span span) {

    /// The closed list of oddities; the names are part of the contract.
    public enum Code {
        /// The id of the page or row is not the MRN of the text.
        ID_MISMATCH,
        /// No MRN was found.
        NO_MRN,
        /// The MRN line lacked the serial or the year, which was found elsewhere.
        MRN_COMPLETED,
        /// No paragraph was found.
        NO_BODY,
        /// The cable was cut at a limit.
        TRUNCATED,
        /// The pilcrow before paragraph numbers had been read as the digit 1.
        PILCROW_AS_ONE,
        /// The SUBJECT goes on below a blank line.
        SUBJECT_CONTINUED,
        /// TAGS written without separators were split by the vocabulary.
        TAGS_GLUED,
        /// A TAGS code was resolved to the one meant.
        TAG_NORMALISED,
        /// A TAGS code that the vocabulary does not know.
        TAG_UNKNOWN,
        /// A section splice was cut out.
        SPLICE_REMOVED,
        /// A page banner was cut out.
        BANNER_REMOVED,
        /// What stood around the cable was set aside.
        ENVELOPE_REMOVED,
        /// The heading or the whole cable stands there twice.
        DUPLICATE_TEXT,
        /// A section that the MRN line announces is not there.
        SECTION_MISSING,
        /// DTG and julian time name different days.
        DATE_MISMATCH,
        /// A date that does not exist.
        DATE_INVALID,
        /// A date with a slip of the hand, read as the day that was meant.
        DATE_REPAIRED,
        /// A number at the head of a line that numbers no paragraph.
        NUMBER_IN_TEXT,
        /// Paragraph numbers leave a gap or repeat.
        NUMBERING,
        /// A portion marking in an odd spelling was read.
        MARKING_NORMALISED,
        /// A label was found in an odd spelling or in mid-line.
        LABEL_REPAIRED,
        /// The year of a reference was inferred.
        REFERENCE_YEAR,
        /// A reference that names no cable that can be told.
        REFERENCE_UNRESOLVED,
        /// The text is not in the encoding it claims, or was decoded twice.
        ENCODING_REPAIRED,
        /// The classification of the text is not that of the page or row.
        CLASSIFICATION_MISMATCH,
        /// A stretch of heading that no reader claimed.
        UNRECOGNISED
    }
}
