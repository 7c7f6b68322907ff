package cables.query;

import java.util.Optional;
import java.util.regex.Pattern;

/// The two ends of a range as written, `a..b` or `[a TO b]`; an open end, blank or `*`, is empty.
record Ends(Optional<String> first, Optional<String> last) {

    private static final Pattern DOTS = Pattern.compile("(.*?)\\.{2,3}(.*)");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[\\s*(\\S+)\\s+TO\\s+([^\\s\\]]+)\\s*\\]?");

    /// The ends of `value`, if it is a range at all.
    static Optional<Ends> of(String value) {
        return of(BRACKETS, value).or(() -> of(DOTS, value));
    }

    boolean isOpen() {
        return first.isEmpty() && last.isEmpty();
    }

    private static Optional<Ends> of(Pattern form, String value) {
        var ends = form.matcher(value);
        return ends.matches()
                ? Optional.of(new Ends(end(ends.group(1)), end(ends.group(2))))
                : Optional.empty();
    }

    private static Optional<String> end(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty() && !it.equals("*"));
    }
}
