package cables.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files of made-up cables, for tests, in the shapes in which sources keep them.
public final class MadeUp {

    static final String HEADER = "VZCZCXYZ0001\nRR RUEHWEB\n\nDE RUEHLQ #0042 0010001";
    static final String BODY =
            """
            UNCLAS LAGADO 000042\s
            \s
            EXERCISE EXERCISE EXERCISE

            ¶1. (U) Nothing happened.

            GULLIVER\
            """;
    static final String PARTIAL =
            "This record is a partial extract of the original cable. The full text of the original"
                    + " cable is not available.";

    public static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String row(int number, String id, String header, String body) {
        return quoted(String.valueOf(number))
                + ",\"2/8/2010 7:11\","
                + quoted(id)
                + ",\"Embassy Lagado\",\"UNCLASSIFIED\",\"09LAGADO1|09LAGADO2\","
                + quoted(header)
                + ","
                + quoted(body);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    public static String page(String header, String body) {
        return """
        <?xml version='1.0' encoding='utf-8' ?>
        <!DOCTYPE html>
        <html><body><h3>Viewing cable 10LAGADO42, NOTHING</h3>
        <table class='cable'>
        <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
        <tr><td><a href='/x'>10LAGADO42</a></td><td><a>2010-02-08 07:07</a></td><td><a>2011-02-08 21:09</a></td>
        <td><a>UNCLASSIFIED</a></td><td><a>Embassy Lagado</a></td></tr>
        </table>
        <code><pre>%s</pre></code>
        <code><pre>%s</pre></code>
        </body></html>
        """
                .formatted(header, body);
    }

    /// The one thing that is found when a path is walked.
    static SourceEntry only(Path path) {
        var entries = new ArrayList<SourceEntry>();
        Sources.of(List.of(path)).forEach(entries::add);
        if (entries.size() != 1) {
            throw new AssertionError(entries);
        }
        return entries.getFirst();
    }

    /// What a file holds.
    static Content open(Path file) {
        return open(file, Limits.STANDARD);
    }

    static Content open(Path file, Limits limits) {
        return Sources.of(List.of(file), limits).iterator().next().content();
    }

    /// What the rows of a table hold.
    static List<Content> rows(Content content) {
        try (var table = (Content.Table) content) {
            var rows = new ArrayList<Content>();
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().content());
            }
            return rows;
        }
    }

    private MadeUp() {}
}
