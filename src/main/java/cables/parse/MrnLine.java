package cables.parse;

import cables.cable.Caption;
import cables.cable.Classification;
import cables.cable.Located;
import cables.cable.Span;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A line that names a cable: `UNCLAS SECTION 01 OF 02 SAN JOSE 002734`.
///
/// @param span from the classification to the serial
/// @param post the post in capitals, without blanks: `SANJOSE`
/// @param serial empty where it is missing or blacked out
/// @param section which of the sections it heads; empty where it is not divided
/// @param sections how many sections there are
/// @param captions what stands between classification and post: EFTO, NOFORN
record MrnLine(
        Span span,
        Classification classification,
        String post,
        OptionalInt serial,
        OptionalInt section,
        OptionalInt sections,
        List<Located<Caption>> captions) {

    boolean names(String otherPost, int otherSerial) {
        return post.equals(otherPost) && serial.isPresent() && serial.getAsInt() == otherSerial;
    }

    boolean namesSameAs(MrnLine other) {
        return post.equals(other.post)
                && (serial.isEmpty() || other.serial.isEmpty() || serial.equals(other.serial));
    }

    /// Whether it heads a later section.
    boolean isContinuation() {
        return section.isPresent() && section.getAsInt() > 1;
    }

    /// Reads the line that starts at `at`.
    ///
    /// @param atLineStart whether nothing stands before it on its line; if not, its post must be a
    ///   known one
    static Optional<MrnLine> at(String text, int at, int to, boolean atLineStart) {
        return ClassificationWord.at(text, at, to)
                .flatMap(word -> new MrnLineReader(text, at, to, atLineStart).read(word));
    }
}
