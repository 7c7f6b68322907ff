package cables.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the values that ask whether a field holds anything: `date:*`, `date:none`.
final class Presence {

    private static final String ANYTHING = "*";
    private static final String NOTHING = "none";

    /// There `*` is a value like others.
    private static final Set<Field> TAKES_PATTERNS =
            Set.of(
                    Field.TAGS,
                    Field.FROM,
                    Field.TO,
                    Field.INFO,
                    Field.FOR,
                    Field.SIGNED,
                    Field.CAPTION,
                    Field.EO,
                    Field.DECLASS,
                    Field.REASON,
                    Field.REF,
                    Field.SUBJECT,
                    Field.MARK);

    private Presence() {}

    /// Whether a value would be read as such a one, unless it stood in quotes.
    static boolean isMeant(String value) {
        return value.equalsIgnoreCase(NOTHING);
    }

    /// What is asked; empty where `value` is one of the field's own. The word "none" itself is
    /// asked for in quotes or parentheses.
    static Optional<Query> of(Field field, String value) {
        var feature = field == Field.HAS ? Optional.<Feature>empty() : Feature.named(field.label());
        return switch (value.toLowerCase(Locale.ROOT)) {
            case ANYTHING ->
                    feature.filter(it -> !TAKES_PATTERNS.contains(field)).map(Presence::having);
            case NOTHING -> feature.map(it -> Query.not(having(it)));
            default -> Optional.empty();
        };
    }

    private static Query having(Feature feature) {
        return new Query.Coded(CodeField.HAS, List.of(feature.label()));
    }
}
