package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Whatever bytes a source is made of, going through it comes to an end, says what became of each
/// thing in it, and says the same the next time; so does what comes through a pipe.
///
/// One target for all formats: which one it is, the first bytes say. The seeds are one of each.
class SourcesFuzzTest {

    private static final Limits LIMITS =
            new Limits(
                    1 << 18,
                    1 << 16,
                    1_000,
                    1 << 16,
                    1_000,
                    new Limits.Unpacking(1 << 20, 50, 500));

    /// Nothing that small may hold more.
    private static final int MOST = 10_000;

    @TempDir static Path folder;

    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_gone_through(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("source"), bytes);
        var found = inFile(file);
        assertThat(found).isNotEmpty().hasSizeLessThan(MOST).isEqualTo(inFile(file));
        var input = new ByteArrayInputStream(bytes);
        assertThat(found(Sources.of(List.of(), LIMITS).after(input, Instant.EPOCH)))
                .isNotEmpty()
                .hasSizeLessThan(MOST);
    }

    private static List<String> inFile(Path file) {
        return found(Sources.of(List.of(file), LIMITS));
    }

    private static List<String> found(Sources sources) {
        var found = new ArrayList<String>();
        sources.forEach(it -> note(it.stat().path(), it.content(), found));
        return found;
    }

    private static void note(String place, Content content, List<String> found) {
        switch (content) {
            case Content.Refused refused -> found.add(place + ": " + refused.reason());
            case Content.Text text -> found.add(place + ": " + text.raw().provenance().sha256());
            case Content.OneCable cable -> found.add(place + ": " + cable.raw());
            case Content.Table table -> noteRows(place, table, found);
            case Content.Archive archive -> noteMembers(place, archive, found);
        }
    }

    private static void noteRows(String place, Content.Table table, List<String> found) {
        try (table) {
            found.add(place + ": table");
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                note(place + "#" + row.get().number(), row.get().content(), found);
            }
        }
    }

    private static void noteMembers(String place, Content.Archive archive, List<String> found) {
        try (archive) {
            found.add(place + ": archive");
            for (var next = archive.next(); next.isPresent(); next = archive.next()) {
                assertThat(next.get().stat().path()).startsWith(place + "!");
                note(next.get().stat().path(), next.get().content(), found);
            }
        }
    }
}
