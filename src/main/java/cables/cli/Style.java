package cables.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Colours, where there are any; nothing is said by colour alone.
///
/// @param colour whether to use any
/// @param links whether what stands for a file leads there when it is clicked (OSC 8)
record Style(boolean colour, boolean links) {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";
    private static final String LINK = "\u001b]8;;";
    private static final String LINK_END = "\u001b\\";

    /// One without links.
    Style(boolean colour) {
        this(colour, false);
    }

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

    /// The one for stdout; links are for terminals, and only where no pager spoils them.
    static Style of(When when, Surroundings world, Optional<Pager> pager) {
        boolean colour =
                switch (when) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> isWelcome(world);
                };
        boolean links =
                colour && world.terminal().stdout() && pager.map(Pager::showsLinks).orElse(true);
        return new Style(colour, links);
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
        return marked("«" + text + "»");
    }

    /// A part of a matched word, or of the marks around it.
    String marked(String text) {
        return in("1;33", text);
    }

    /// A value that was read from a text.
    String value(String text) {
        return in("36", text);
    }

    /// What is odd, and the carets that point to it.
    String odd(String text) {
        return in("1;35", text);
    }

    /// Text that leads to a file; what came from stdin leads nowhere.
    ///
    /// @param path as provenance has it; a member of an archive leads to the archive
    String link(String path, String text) {
        return links && Path.of(path).isAbsolute()
                ? LINK + uri(path) + LINK_END + text + LINK + LINK_END
                : text;
    }

    private static String uri(String path) {
        var file = Path.of(path);
        int member = path.indexOf('!');
        boolean isMember = member > 0 && Files.notExists(file);
        return (isMember ? Path.of(path.substring(0, member)) : file).toUri().toString();
    }

    private String in(String codes, String text) {
        return colour && !text.isBlank() ? ESCAPE + codes + "m" + text + RESET : text;
    }
}
