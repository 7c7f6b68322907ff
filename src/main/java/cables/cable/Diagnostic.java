package cables.cable;

/// Something odd about a cable: a repair, a doubt, or what could not be read.
///
/// @param message what was, and what became of it, in one line
/// @param span where; empty where it is not of one place
public record Diagnostic(Code code, String message, Span span) {

    /// The closed list of oddities; the names are part of the contract.
    public enum Code {
        ID_MISMATCH("The page or row calls the cable otherwise than its text does; both are kept."),
        NO_MRN(
                "No message reference number was found, so the cable is known by a digest of its"
                        + " text."),
        MRN_COMPLETED("The MRN line lacks its serial or its year, which was found elsewhere."),
        NO_BODY("No paragraph was found."),
        TRUNCATED("The cable is longer than the limits allow, and was cut."),
        PILCROW_AS_ONE(
                "The pilcrow before paragraph numbers had been read as the digit 1, which was taken"
                        + " off."),
        SUBJECT_CONTINUED("The SUBJECT goes on below a blank line, and was read to its end."),
        TAGS_GLUED("TAGS written without separators were split by the vocabulary."),
        TAG_NORMALISED(
                "A misspelt or replaced TAGS code was resolved to the one meant; both are kept."),
        TAG_UNKNOWN("A TAGS code that the vocabulary does not know was kept as it stands."),
        SPLICE_REMOVED(
                "A line that the network put in between two sections was cut out of the text."),
        BANNER_REMOVED(
                "A banner that was printed at the top of each page was cut out of the text."),
        ENVELOPE_REMOVED("What stands around the cable and is not of it was set aside."),
        DUPLICATE_TEXT(
                "The heading or the whole cable stands there twice, and one of the two was set"
                        + " aside."),
        SECTION_MISSING("The MRN line announces sections that are not there."),
        SECTION_ORDER("Sections stand there twice or out of order; they were kept as they stand."),
        DATE_MISMATCH(
                "The date-time group and the julian time name different days; the former was"
                        + " taken."),
        DATE_INVALID("A date does not exist, and was not taken."),
        DATE_REPAIRED("A date with a slip of the hand was read as the day that was meant."),
        NUMBER_IN_TEXT(
                "A number at the head of a line numbers no paragraph, and was left in the text."),
        NUMBERING("The paragraph numbers leave a gap or repeat; they were kept as they stand."),
        MARKING_NORMALISED("A portion marking in an odd spelling was read as the one meant."),
        LABEL_REPAIRED("A label was found in an odd spelling or in the middle of a line."),
        REFERENCE_YEAR("The year of a reference, which names none, was inferred."),
        REFERENCE_UNRESOLVED(
                "A reference names no cable that can be told; it was kept as it stands."),
        ENCODING_REPAIRED(
                "The text is not in the encoding that it claims, or was decoded twice, and was"
                        + " mended."),
        CLASSIFICATION_MISMATCH(
                "The page or row classifies the cable otherwise than its text does; both are"
                        + " kept."),
        UNRECOGNISED(
                "No reader claimed a stretch of the heading; it is kept, and searched, as it"
                        + " stands.");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }

        /// What it means, for people: what was, and what the reader did about it.
        public String sentence() {
            return sentence;
        }
    }
}
