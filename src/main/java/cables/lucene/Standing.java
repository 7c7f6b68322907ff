package cables.lucene;

import java.util.Optional;
import java.util.regex.Pattern;

/// What `CURRENT` says: how things stand in the folder of an index.
///
/// @param current the generation in force
/// @param before the one to go back to
/// @param next the number of the next, so that none is ever given twice
record Standing(Named current, Optional<Named> before, int next) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(gen-\\d{1,9}) ([0-9a-f]{64})\\n"
                            + "(?:(gen-\\d{1,9}) ([0-9a-f]{64})\\n)?"
                            + "next (\\d{1,9})\\n");

    /// A generation that was published.
    ///
    /// @param manifest its digest
    record Named(String generation, String manifest) {
        static Named of(Manifest manifest) {
            return new Named(manifest.generation(), manifest.digest());
        }

        private String line() {
            return generation + " " + manifest + "\n";
        }
    }

    String text() {
        return current.line() + before.map(Named::line).orElse("") + "next " + next + "\n";
    }

    /// Empty where it is not of this form.
    static Optional<Standing> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(parts.group(3)).map(it -> new Named(it, parts.group(4)));
        var current = new Named(parts.group(1), parts.group(2));
        return Optional.of(new Standing(current, before, Integer.parseInt(parts.group(5))));
    }
}
