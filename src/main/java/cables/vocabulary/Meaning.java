package cables.vocabulary;

import java.util.List;

/// One meaning of a code.
///
/// @param code in its usual spelling
/// @param kind what sort of thing it is: `program TAGS`, `embassy`, `caption`
/// @param text what it means; empty where nobody has told us
/// @param certain whether that is beyond doubt
/// @param details what else is known of it, in the order in which it is told
/// @param source where this comes from
public record Meaning(
        String code,
        String kind,
        String text,
        boolean certain,
        List<Detail> details,
        String source) {

    public Meaning {
        details = List.copyOf(details);
    }

    /// Something more about a code: its city, its other spellings.
    public record Detail(String name, List<String> values) {
        public Detail {
            values = List.copyOf(values);
        }
    }
}
