package cables.cli;

import cables.source.Sources;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All of the world that a command can see and change, apart from files: so that tests can give it
/// another.
///
/// @param environment variables by name
/// @param folder the one that relative paths start from
/// @param home where the product lives, with its default index and samples
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Path home,
        Terminal terminal) {

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Some with nothing on stdin.
    Surroundings(
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            Path home,
            Terminal terminal) {
        this(InputStream.nullInputStream(), out, err, environment, folder, home, terminal);
    }

    /// Those of this process.
    static Surroundings ofProcess() {
        var folder = Path.of("").toAbsolutePath();
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                Output.ofProcess(),
                errors(),
                System.getenv(),
                folder,
                property("cables.home").map(folder::resolve).orElse(folder),
                ofProperties());
    }

    /// An environment variable that is set, and not to nothing.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isEmpty());
    }

    /// An environment variable that is set, if only to nothing.
    Optional<String> setTo(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /// A path as typed, made absolute.
    Path path(String typed) {
        return folder.resolve(typed).normalize();
    }

    /// What lies at paths as typed; `-` is stdin.
    Sources sources(List<String> typed) {
        var paths = typed.stream().filter(it -> !it.equals(Sources.STANDARD_INPUT)).map(this::path);
        var sources = Sources.of(paths.toList());
        return typed.contains(Sources.STANDARD_INPUT) ? sources.after(in, Instant.now()) : sources;
    }

    /// A path for people: as short as it can be said from the working folder.
    String shown(Path path) {
        return TerminalText.safe(
                path.startsWith(folder) && !path.equals(folder)
                        ? folder.relativize(path).toString()
                        : path.toString());
    }

    private static PrintStream errors() {
        var bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err));
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static Terminal ofProperties() {
        return new Terminal(
                Boolean.getBoolean("cables.terminal.stdout"),
                Boolean.getBoolean("cables.terminal.stderr"),
                size("width", "COLUMNS").orElse(Terminal.USUAL_WIDTH),
                size("height", "LINES").orElse(Terminal.USUAL_HEIGHT));
    }

    private static Optional<Integer> size(String property, String variable) {
        return property("cables.terminal." + property)
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(it -> !it.isEmpty());
    }
}
