package cables.web;

import cables.desk.ReadValue;

import java.util.List;
import java.util.Optional;

/// A cable, to be read.
///
/// @param subject in stretches, so that words can be marked
/// @param question whose words are marked; empty for none
/// @param marks how many there are
/// @param matches whether the question matches at all
/// @param note how it is cited
/// @param copy which of its texts it is; empty for the one that stands for it
/// @param odd what is odd about it as a whole
record CableView(
        Frame frame,
        String id,
        String level,
        String subjectMarking,
        List<Piece> subject,
        List<Row> card,
        String question,
        int marks,
        boolean matches,
        List<Para> paragraphs,
        String signature,
        String note,
        List<SearchView.Choice> exports,
        Neighbours neighbours,
        String copy,
        List<Version> versions,
        List<Read> blocks,
        List<Oddity> odd) {

    /// A line of the heading.
    record Row(String name, List<Value> values) {}

    /// A value of the heading.
    ///
    /// @param note what it means; empty where it needs no telling
    /// @param link what finds the cables that have it too; empty where nothing does
    record Value(String text, String note, String link) {}

    /// A paragraph.
    ///
    /// @param anchor its name within the page
    /// @param number,marking,kind,heading empty where it has none
    /// @param note how it is cited
    record Para(
            String anchor,
            String number,
            String marking,
            String kind,
            String heading,
            List<List<Piece>> lines,
            String note) {}

    /// The cables around it.
    ///
    /// @param before,after those of the same post, in time
    /// @param citedByTotal how many cite it, of which some are named
    record Neighbours(
            List<Ref> cites,
            List<HitView> citedBy,
            String citedByTotal,
            String citedByLink,
            Optional<HitView> before,
            Optional<HitView> after,
            List<HitView> similar) {}

    /// What it refers to.
    ///
    /// @param cable empty where the collection does not have it
    /// @param citers what finds the others that cite it; empty where it names no cable
    record Ref(String text, String id, Optional<HitView> cable, String citers) {}

    /// One of its texts.
    ///
    /// @param digest of the text, in short
    /// @param link where it is read
    record Version(
            String path, String digest, boolean shown, String link, List<String> elsewhere) {}

    /// A stretch of its text as it was read.
    record Read(String kind, String text, List<ReadValue> values, List<Oddity> odd) {}

    /// Something odd.
    record Oddity(String code, String message) {}
}
