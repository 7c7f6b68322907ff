package cables.web;

import cables.cable.Classification;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Snippet;
import cables.export.FacetField;

import java.util.List;
import java.util.Optional;

/// A cable in a list.
///
/// @param subject what it is called where it has none too
/// @param date for people, and as ISO 8601 for programs; empty where it has none
/// @param level its classification
record HitView(
        int rank,
        String id,
        String link,
        String subject,
        String date,
        String isoDate,
        String post,
        String level,
        List<Code> tags,
        String captions,
        int versions,
        List<Stretch> stretches) {

    HitView {
        tags = List.copyOf(tags);
        stretches = List.copyOf(stretches);
    }

    /// A code with its meaning, and what finds it.
    record Code(String text, String meaning, String link) {

        static Code of(FacetField field, String value) {
            return new Code(value, field.meaning(value).orElse(""), Links.search(field, value));
        }
    }

    /// A stretch of its text.
    ///
    /// @param place `¶3`, or the name of another part
    /// @param marking empty where it has none
    /// @param link to that place
    record Stretch(String place, String marking, String link, List<Piece> pieces) {}

    static HitView of(Hit hit, String question) {
        var cable = hit.cable();
        var link = Links.cable(cable.id().value(), question);
        return new HitView(
                hit.rank(),
                cable.id().value(),
                link,
                subject(cable),
                cable.date().map(Times::day).orElse("no date"),
                cable.date().map(Times::iso).orElse(""),
                cable.post().orElse(""),
                cable.classification().map(Classification::title).orElse(""),
                cable.tags().stream().map(it -> Code.of(FacetField.TAGS, it)).toList(),
                String.join(" ", cable.captions()),
                hit.versions(),
                hit.snippets().stream().map(it -> stretch(it, link)).toList());
    }

    /// One without any words to show.
    static HitView of(CableSummary cable) {
        return of(new Hit(1, 0, cable, 1, List.of()), "");
    }

    private static String subject(CableSummary cable) {
        return cable.subject().filter(it -> !it.isBlank()).orElse("(no subject)");
    }

    private static Stretch stretch(Snippet snippet, String link) {
        boolean isNumbered = snippet.paragraph().isPresent();
        var number = isNumbered ? String.valueOf(snippet.paragraph().getAsInt()) : "";
        return new Stretch(
                isNumbered ? "¶" + number : snippet.place().label(),
                snippet.marking().orElse(""),
                isNumbered ? link + "#para-" + number : link,
                Piece.of(snippet));
    }

    /// Its post, and what that is.
    Optional<Code> sender() {
        return post.isEmpty() ? Optional.empty() : Optional.of(Code.of(FacetField.POST, post));
    }
}
