package cables.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Runs command lines in a folder of their own, and writes down what they print.
///
/// Understood of a shell: quotes, `<`, `zip`, variables set before the command, and `terminal=80`
/// among them for a terminal of that width.
final class Session {

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");
    private static final Pattern QUOTES = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]+=.*");

    private final Path home;

    Session(Path home) {
        this.home = home;
    }

    /// What one command printed and how it ended, in lines as a {@link Transcript} has them.
    List<String> run(String command) {
        var variables = new HashMap<String, String>();
        var words = words(command);
        if (words.getFirst().equals("zip")) {
            return zip(words.subList(1, words.size()));
        }
        while (VARIABLE.matcher(words.getFirst()).matches()) {
            var variable = words.removeFirst().split("=", 2);
            variables.put(variable[0], variable[1]);
        }
        words.removeFirst();
        // a pager would write past us
        variables.putIfAbsent("CABLES_PAGER", "cat");
        return run(words, variables);
    }

    /// `zip ARCHIVE FILE...`, as quiet as `zip -q`.
    private List<String> zip(List<String> words) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(home.resolve(words.getFirst())))) {
            for (var name : words.subList(1, words.size())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(home.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    /// What follows `<` is taken away.
    private InputStream stdin(List<String> words) {
        int at = words.indexOf("<");
        if (at < 0) {
            return InputStream.nullInputStream();
        }
        words.remove(at);
        try {
            return Files.newInputStream(home.resolve(words.remove(at)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> run(List<String> words, Map<String, String> variables) {
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int code = run(words, variables, out, err);
        var lines = new ArrayList<String>();
        lines(out).forEach(lines::add);
        lines(err).map(it -> ("2> " + it).stripTrailing()).forEach(lines::add);
        if (code != 0) {
            lines.add("[exit " + code + "]");
        }
        return lines;
    }

    private int run(
            List<String> words,
            Map<String, String> variables,
            ByteArrayOutputStream out,
            ByteArrayOutputStream err) {
        var in = stdin(words);
        var world =
                new Surroundings(
                        in, stream(out), stream(err), variables, home, home, terminal(variables));
        return new CommandLines(world).run(words.toArray(String[]::new));
    }

    /// The very text that one command printed on stdout.
    String stdout(String command) {
        var words = words(command);
        words.removeFirst();
        var out = new ByteArrayOutputStream();
        run(words, Map.of(), out, new ByteArrayOutputStream());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Terminal terminal(Map<String, String> variables) {
        int width = Integer.parseInt(variables.getOrDefault("terminal", "80"));
        return new Terminal(variables.containsKey("terminal"), false, width);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /// What differs from run to run and from machine to machine is made the same.
    private Stream<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(home.toString(), "HOME")
                .replace("\u001b", "␛")
                .replaceAll("in \\d+\\.\\d s", "in 0.1 s")
                .replaceAll("\\d+\\.\\d kB", "9.9 kB")
                .replaceAll("\\d+ files, 9.9 kB", "99 files, 9.9 kB")
                .replaceAll("\"bytes\": \\d+", "\"bytes\": 9900")
                .replaceAll("\"built\": \"[^\"]+\"", "\"built\": \"2010-02-08T07:11:00Z\"")
                .replaceAll(
                        "built \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC",
                        "built 2010-02-08 07:11 UTC")
                .lines();
    }

    private static List<String> words(String command) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(command);
        while (word.find()) {
            words.add(QUOTES.matcher(word.group()).replaceAll(it -> unquoted(it.group())));
        }
        return words;
    }

    private static String unquoted(String quoted) {
        return Matcher.quoteReplacement(quoted.substring(1, quoted.length() - 1));
    }

    /// Copies a folder with all that is in it.
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
