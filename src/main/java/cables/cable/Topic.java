package cables.cable;

import java.util.List;
import java.util.Optional;

/// What the cable is about, as its drafter filed it.
///
/// @param tags in the order of the TAGS line
/// @param subject the SUBJECT line without its portion marking
/// @param subjectMarking the marking at the head of the SUBJECT line
/// @param references the entries of the REF line, in order
public record Topic(
        List<Located<Tag>> tags,
        Optional<Passage> subject,
        Optional<Located<PortionMarking>> subjectMarking,
        List<Located<Reference>> references) {

    public Topic {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }
}
