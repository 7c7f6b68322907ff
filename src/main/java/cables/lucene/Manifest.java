package cables.lucene;

import cables.engine.IndexUnusable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a generation consists of, as it was when it was published: its facts and its files with
/// their digests.
///
/// Lucene's own checksums tell that a file is as Lucene wrote it, if it is asked; not that it is
/// the file that was there. The manifest is a small text file beside the others:
///
/// ```
/// generation gen-12
/// fact cables 46
/// file 3a7f... 4711 _0.fdt
/// sha256 99c0...
/// ```
///
/// Its last line is the digest of what stands above it, and `CURRENT` repeats that.
///
/// @param generation its name
/// @param facts see {@link CommitFacts}
/// @param files in the order of their names, without the manifest itself
record Manifest(String generation, Map<String, String> facts, List<Entry> files) {

    /// Its name among the files.
    static final String NAME = "manifest";

    private static final String END = "sha256 ";

    Manifest {
        facts = Map.copyOf(facts);
        files = files.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /// One of the files.
    ///
    /// @param sha256 of its bytes
    record Entry(String name, long bytes, String sha256) {

        /// Reads all of the file.
        static Entry of(Path file) throws IOException {
            return new Entry(
                    file.getFileName().toString(), Files.size(file), Manifest.sha256(file));
        }
    }

    static Manifest read(Path generation) throws IOException {
        var text = new String(Files.readAllBytes(generation.resolve(NAME)), StandardCharsets.UTF_8);
        return parse(text)
                .orElseThrow(() -> new IndexUnusable(generation + " has a garbled manifest"));
    }

    long bytes() {
        return files.stream().mapToLong(Entry::bytes).sum();
    }

    Optional<Entry> file(String name) {
        return files.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /// Of what stands in it.
    String digest() {
        return sha256(body());
    }

    String text() {
        var body = body();
        return body + END + sha256(body) + "\n";
    }

    private String body() {
        var body = new StringBuilder("generation " + generation + "\n");
        new TreeMap<>(facts)
                .forEach((name, fact) -> body.append("fact %s %s\n".formatted(name, fact)));
        files.forEach(
                it -> body.append("file %s %d %s\n".formatted(it.sha256(), it.bytes(), it.name())));
        return body.toString();
    }

    /// Empty where it is not word for word what was written.
    static Optional<Manifest> parse(String text) {
        int end = text.lastIndexOf(END);
        if (end < 0 || !text.substring(end).equals(END + sha256(text.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        var generation = "";
        var facts = new TreeMap<String, String>();
        var files = new ArrayList<Entry>();
        for (var line : text.substring(0, end).lines().toList()) {
            var words = line.split(" ", 4);
            switch (words[0]) {
                case "generation" -> generation = words[1];
                case "fact" -> facts.put(words[1], line.split(" ", 3)[2]);
                case "file" -> files.add(new Entry(words[3], Long.parseLong(words[2]), words[1]));
                default -> {}
            }
        }
        return Optional.of(new Manifest(generation, facts, files));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) throws IOException {
        var digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                var digested = new DigestInputStream(in, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
