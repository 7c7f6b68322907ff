package cables.cable;

import java.util.Optional;
import java.util.OptionalInt;

/// A numbered unit of the body, or a stretch of body that bears no number.
///
/// @param number the number after repairs; empty where the text has none
/// @param marking its portion marking
/// @param kind what sort of paragraph it says it is
/// @param heading the heading line above it, on one line
/// @param passage its text, without number and marking, sub-paragraphs and bullets included
/// @param span all of it in the raw text, number and marking included
public record Paragraph(
        OptionalInt number,
        Optional<Located<PortionMarking>> marking,
        Optional<Kind> kind,
        Optional<Located<String>> heading,
        Passage passage,
        Span span) {

    /// The kinds of paragraph that cables name.
    public enum Kind {
        SUMMARY,
        COMMENT,
        ACTION
    }
}
