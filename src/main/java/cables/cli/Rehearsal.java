package cables.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the commands that people type most, on the sample cables, and prints nothing: so that the
/// Java that runs it can note down which classes they need and have them at hand the next time.
final class Rehearsal {

    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("search", "trafficking victims"),
                    List.of(
                            "search",
                            "\"human trafficking\" OR traffick* NEAR/6 victim~1",
                            "--json"),
                    List.of("search", "mark:SBU(police)", "-t", "KTIP", "-f", "csv"),
                    List.of("search", "zzzzz"),
                    List.of("show", "10BEIJING326"),
                    List.of("facet", "tags", "trafficking"),
                    List.of("kwic", "trafficking"),
                    List.of("lookup", "KTIP"),
                    List.of("status"));

    private Rehearsal() {}

    /// Rehearses.
    ///
    /// @param arguments the folder of the product, and an empty one to build an index in
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        var stage = new Stage(home, arguments[1]);
        stage.run(List.of("rebuild", "-q", home.resolve("index-data/cables").toString()));
        COMMANDS.forEach(stage::run);
    }

    /// A world in which nothing that is printed is seen.
    private record Stage(Path home, String index) {

        private void run(List<String> command) {
            var options = List.of("-i", index, "--no-pager");
            var words = Stream.concat(command.stream(), options.stream());
            new CommandLines(world()).run(words.toArray(String[]::new));
        }

        private Surroundings world() {
            var terminal = new Terminal(true, true, Terminal.USUAL_WIDTH);
            var nowhere = new PrintStream(OutputStream.nullOutputStream());
            return new Surroundings(nowhere, nowhere, Map.of(), home, home, terminal);
        }
    }
}
