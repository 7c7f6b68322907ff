package cables.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The program that shows what is longer than the screen, page by page.
///
/// @param words the command and its options
record Pager(List<String> words) {

    private static final String USUAL = "less";

    /// Says that nothing is to be paged.
    private static final String NONE = "cat";

    /// Its first version that lets links through.
    private static final int LESS_WITH_LINKS = 566;

    private static final Pattern LESS_VERSION = Pattern.compile("^less (\\d+)");

    Pager {
        words = List.copyOf(words);
    }

    /// The one that the user wants; none where there is no terminal to show anything on.
    static Optional<Pager> of(Surroundings world) {
        boolean isScreen =
                world.terminal().stdout()
                        && world.variable("TERM").filter("dumb"::equals).isEmpty();
        var command = world.setTo("CABLES_PAGER").or(() -> world.setTo("PAGER")).orElse(USUAL);
        var words = command.strip();
        return !isScreen || words.isEmpty() || words.equals(NONE)
                ? Optional.empty()
                : Optional.of(new Pager(List.of(words.split("\\s+"))));
    }

    /// Starts it; what is written to it goes to the terminal.
    ///
    /// @throws IOException when there is no such program
    Process start() throws IOException {
        var builder = new ProcessBuilder(words);
        builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        // colours pass, and what fits the screen after all stays there
        builder.environment().putIfAbsent("LESS", "FRX");
        builder.environment().putIfAbsent("LV", "-c");
        return builder.start();
    }

    /// Whether links pass through it.
    boolean showsLinks() {
        if (!words.getFirst().matches("(.*/)?less")) {
            return false;
        }
        try {
            var asked = new ProcessBuilder(words.getFirst(), "--version").start();
            try (var answer = asked.inputReader()) {
                var version = LESS_VERSION.matcher(answer.lines().findFirst().orElse(""));
                return version.find() && Integer.parseInt(version.group(1)) >= LESS_WITH_LINKS;
            }
        } catch (IOException notThere) {
            return false;
        }
    }
}
