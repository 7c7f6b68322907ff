package cables.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// A value with a sign before it, `>=2009`: one end of an open range.
record Bound(Sign sign, String value) {

    enum Sign {
        BELOW("<"),
        UP_TO("<="),
        ABOVE(">"),
        FROM(">=");

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        /// Whether something that compares so with the value lies within.
        boolean accepts(int order) {
            return switch (this) {
                case BELOW -> order < 0;
                case UP_TO -> order <= 0;
                case ABOVE -> order > 0;
                case FROM -> order >= 0;
            };
        }
    }

    /// The bound that `text` is, if it begins with a sign.
    static Optional<Bound> of(String text) {
        return Arrays.stream(Sign.values())
                .filter(it -> text.startsWith(it.text))
                .max(Comparator.comparingInt(it -> it.text.length()))
                .map(it -> new Bound(it, text.substring(it.text.length())));
    }
}
