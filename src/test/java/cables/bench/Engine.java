package cables.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One of the engines that are measured, run in processes of its own under the same options.
///
/// @param folder that its index is in
record Engine(Kind kind, Path folder) {

    /// Which.
    enum Kind {
        CABLES("Cables", "cables.cli.Main"),
        LUCENE("plain Lucene", PlainLucene.class.getName()),
        SQLITE("SQLite FTS5", SqliteFts.class.getName());

        private final String title;
        private final String main;

        Kind(String title, String main) {
            this.title = title;
            this.main = main;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /// How questions are to be asked.
    record Passes(int warm, int measured, boolean snippets) {}

    /// Builds the index of the cables in a folder, or adds them.
    Measured build(Path cables) throws IOException {
        Files.createDirectories(folder);
        return run(
                switch (kind) {
                    case CABLES ->
                            List.of("rebuild", "-q", "-i", folder.toString(), cables.toString());
                    case LUCENE, SQLITE -> List.of("build", folder.toString(), cables.toString());
                });
    }

    /// Adds cables to an index that is there: Cables only.
    Measured add(Path cables) throws IOException {
        return run(List.of("index", "-q", "-i", folder.toString(), cables.toString()));
    }

    /// Asks questions and gives the lines that tell what each cost.
    List<String> ask(List<PeerQuery> queries, Passes passes) throws IOException {
        var list = folder.resolveSibling(kind.name() + ".tsv");
        Files.write(list, queries.stream().map(this::line).toList());
        var warm = String.valueOf(passes.warm());
        var measured = String.valueOf(passes.measured());
        var out = folder.resolveSibling(kind.name() + ".out");
        run(
                switch (kind) {
                    case CABLES ->
                            List.of(
                                    "search",
                                    "-i",
                                    folder.toString(),
                                    "-q",
                                    "--timings",
                                    "--queries",
                                    list.toString(),
                                    "--warm",
                                    warm,
                                    "--passes",
                                    measured,
                                    "--snippets",
                                    passes.snippets() ? "3" : "0");
                    case LUCENE, SQLITE ->
                            List.of(
                                    "search",
                                    folder.toString(),
                                    list.toString(),
                                    warm,
                                    measured,
                                    String.valueOf(passes.snippets()));
                },
                out);
        return Files.readAllLines(out);
    }

    private String line(PeerQuery query) {
        return switch (kind) {
            case CABLES -> query.id() + "\t" + query.cables();
            case LUCENE, SQLITE -> query.line();
        };
    }

    private Measured run(List<String> arguments) throws IOException {
        return run(arguments, folder.resolveSibling(kind.name() + ".log"));
    }

    private Measured run(List<String> arguments, Path out) throws IOException {
        var note = folder.resolveSibling(kind.name() + ".cost");
        var measured = new ArrayList<>(List.of(note.toString(), kind.main));
        measured.addAll(arguments);
        var errors = folder.resolveSibling(kind.name() + ".err").toFile();
        var process =
                JavaProcess.of(Measured.class, measured)
                        .redirectOutput(out.toFile())
                        .redirectError(errors);
        int exit = exit(process);
        if (exit != 0) {
            throw new IOException("%s ended with %d: see %s".formatted(kind, exit, errors));
        }
        return Measured.read(note);
    }

    /// Runs a process to its end.
    static int exit(ProcessBuilder process) throws IOException {
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
