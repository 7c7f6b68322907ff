package cables.cable;

import java.util.List;
import java.util.Optional;

/// All that stands below the heading.
///
/// @param paragraphs in order
/// @param signature the name that ends the cable, the chief of mission's as a rule, as written
public record Body(List<Paragraph> paragraphs, Optional<Located<String>> signature) {

    public Body {
        paragraphs = List.copyOf(paragraphs);
    }
}
