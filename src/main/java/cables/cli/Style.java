package cables.cli;

import java.util.Locale;

/// Colours, where there are any; nothing is said by colour alone.
///
/// @param colour whether to use any
record Style(boolean colour) {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /// When colours are wanted.
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Style of(When when, Surroundings world) {
        return new Style(
                switch (when) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> isWelcome(world);
                });
    }

    private static boolean isWelcome(Surroundings world) {
        return world.terminal().stdout()
                && world.variable("NO_COLOR").isEmpty()
                && world.variable("TERM").filter("dumb"::equals).isEmpty();
    }

    String strong(String text) {
        return in("1", text);
    }

    String quiet(String text) {
        return in("2", text);
    }

    /// A matched word; the marks around it can be seen, and found with grep, without colour too.
    String match(String text) {
        return in("1;33", "«" + text + "»");
    }

    /// A value that was read from a text.
    String value(String text) {
        return in("36", text);
    }

    /// What is odd, and the carets that point to it.
    String odd(String text) {
        return in("1;35", text);
    }

    private String in(String codes, String text) {
        return colour && !text.isBlank() ? ESCAPE + codes + "m" + text + RESET : text;
    }
}
