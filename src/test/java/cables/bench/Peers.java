package cables.bench;

import cables.bench.Engine.Passes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// Builds indexes of the same made-up cables with Cables and its peers, asks them the same
/// questions, and prints what each cost beside plain Lucene.
final class Peers {

    private static final long SEED = 1976;
    private static final int MORE = 1000;
    private static final Path WORK = Path.of("target", "bench");
    private static final Passes WARMED_UP = new Passes(6, 5, false);
    private static final Passes WITH_SNIPPETS = new Passes(6, 5, true);

    private final int size;
    private final Path work;
    private final Lexicon lexicon = new Lexicon();
    private final WrittenCables cables = new WrittenCables(lexicon, SEED);

    private Peers(int size) {
        this.size = size;
        this.work = WORK.resolve(String.valueOf(size));
    }

    static void race(int size) throws IOException {
        new Peers(size).race();
    }

    private void race() throws IOException {
        var texts = texts("texts", 0, size);
        System.out.printf("%n%,d cables, %.1f MB%n", size, bytes(texts) / 1e6);
        build(texts);
        var queries = PeerQuery.mix(lexicon, cables, SEED);
        for (var passes : List.of(WARMED_UP, WITH_SNIPPETS)) {
            System.out.printf(
                    "%nwarm, best ten, %s: CPU ms%n",
                    passes.snippets() ? "with snippets" : "no snippets");
            var answers = new EnumMap<Engine.Kind, Answers>(Engine.Kind.class);
            for (var kind : Engine.Kind.values()) {
                answers.put(kind, Answers.of(engine(kind).ask(queries, passes)));
            }
            new Comparison(queries, answers).print();
        }
        new ColdStart(engine(Engine.Kind.CABLES), engine(Engine.Kind.LUCENE), lexicon.word(7002))
                .print();
        update(texts);
    }

    private Engine engine(Engine.Kind kind) {
        return new Engine(kind, work.resolve(kind.name()));
    }

    private Path texts(String name, int from, int to) throws IOException {
        var folder = work.resolve(name);
        if (!Files.exists(folder)) {
            cables.writeFiles(folder, from, to);
        }
        return folder;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        }
    }

    private void build(Path texts) throws IOException {
        System.out.printf(
                "%nbuild               wall s   CPU s   of plain Lucene   memory MB  "
                        + " index/text%n");
        var plain = build(Engine.Kind.LUCENE, texts);
        print(Engine.Kind.LUCENE, plain, plain, texts);
        print(Engine.Kind.CABLES, build(Engine.Kind.CABLES, texts), plain, texts);
        print(Engine.Kind.SQLITE, build(Engine.Kind.SQLITE, texts), plain, texts);
    }

    private Measured build(Engine.Kind kind, Path texts) throws IOException {
        remove(engine(kind).folder());
        return engine(kind).build(texts);
    }

    private void print(Engine.Kind kind, Measured cost, Measured plain, Path texts)
            throws IOException {
        System.out.printf(
                "  %-15s %8.1f %7.1f %8.2f %8.2f %11d %12.2f%n",
                kind,
                cost.wall(),
                cost.cpu(),
                cost.wall() / plain.wall(),
                cost.cpu() / plain.cpu(),
                cost.memory() / 1_000_000,
                (double) bytes(engine(kind).folder()) / bytes(texts));
    }

    /// What adding a thousand costs, beside building a thousand; last, as the others do not have
    /// them.
    private void update(Path texts) throws IOException {
        var more = texts("more", size, size + MORE);
        var alone = new Engine(Engine.Kind.CABLES, work.resolve("alone"));
        remove(alone.folder());
        var built = alone.build(more);
        var added = engine(Engine.Kind.CABLES).add(more);
        var again = engine(Engine.Kind.CABLES).add(texts);
        System.out.printf(
                "%nCables              wall s   CPU s%n"
                        + "  %,d alone       %8.1f %7.1f%n  %,d more        %8.1f %7.1f%n"
                        + "  all unchanged   %8.1f %7.1f%n",
                MORE,
                built.wall(),
                built.cpu(),
                MORE,
                added.wall(),
                added.cpu(),
                again.wall(),
                again.cpu());
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
