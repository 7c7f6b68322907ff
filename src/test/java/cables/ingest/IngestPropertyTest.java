package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What holds for any folder, shown on made-up ones.
@Timeout(120)
class IngestPropertyTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void counts_add_up_and_threads_do_not_matter(long seed) throws IOException {
        var desk = new Desk(folder);
        scatter(desk, new Random(seed), true);
        var many = rebuild(desk, 4);
        var said = desk.summary();
        var one = rebuild(desk, 1);
        assertThat(desk.summary()).isEqualTo(said);
        assertThat(many.kept()).isEqualTo(one.kept());
        assertThat(many.files()).isEqualTo(one.files());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void updates_end_where_a_rebuild_does(long seed) throws IOException {
        var random = new Random(seed);
        var desk = new Desk(folder);
        for (int step = 0; step < 4; step++) {
            scatter(desk, random, false);
            assertThat(desk.run().files()).isEqualTo(files());
            check(desk);
        }
        var rebuilt = rebuild(desk, 2);
        assertThat(desk.session.kept().keySet()).isEqualTo(rebuilt.kept().keySet());
        for (var id : rebuilt.kept().keySet()) {
            assertThat(desk.kept(desk.session, id)).as(id).isEqualTo(desk.kept(rebuilt, id));
        }
    }

    private static MemorySession rebuild(Desk desk, int threads) throws IOException {
        var session = new MemorySession();
        desk.options = new IngestOptions(threads, false, false);
        desk.run(session, new Observer() {});
        check(desk);
        return session;
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> !Files.isDirectory(it)).count();
        }
    }

    /// Every line is counted once, and nothing else is.
    private static void check(Desk desk) {
        var report = ((ReportLine.OfRun) desk.lines.getLast()).report();
        var lines = desk.lines.subList(0, desk.lines.size() - 1);
        var files = lines.stream().filter(it -> it instanceof ReportLine.OfFile).toList();
        var cables = lines.stream().filter(it -> it instanceof ReportLine.OfCable).toList();
        assertThat(report.files()).isEqualTo(files.size());
        assertThat(report.cables()).isEqualTo(cables.size());
        assertThat(files.stream().mapToLong(it -> ((ReportLine.OfFile) it).cables()).sum())
                .isEqualTo(cables.size());
        var tally = Tally.NONE;
        for (var line : lines) {
            tally = count(tally, line);
        }
        assertThat(report.tally()).isEqualTo(tally);
    }

    private static Tally count(Tally tally, ReportLine line) {
        return switch (line) {
            case ReportLine.OfCable cable -> tally.and(cable.verdict());
            case ReportLine.OfFile file when file.cables() == 0 -> tally.and(file.verdict());
            case ReportLine.OfFile file -> tally;
            case ReportLine.OfRun run -> tally;
        };
    }

    private static void scatter(Desk desk, Random random, boolean damaged) {
        for (int i = 0; i < 30; i++) {
            var name = List.of("", "d/", "d/e/", "z/").get(random.nextInt(4)) + random.nextInt(25);
            // a name has its kind for good: a cable outlives its file's turning into noise
            desk.write(name, content(new Random(name.hashCode()).nextInt(10), random, damaged));
        }
    }

    private static String content(int kind, Random random, boolean damaged) {
        return switch (kind) {
            case 0 -> "noise";
            case 1 -> "";
            case 2 -> "UNCLAS \0";
            case 3 -> dump(random, damaged);
            case 4 -> cable(random) + "\n====\n" + cable(random);
            case 5 -> section(random);
            default -> cable(random);
        };
    }

    private static String cable(Random random) {
        return "UNCLAS LAGADO %06d\n\n1. %d".formatted(1 + random.nextInt(12), random.nextInt(3));
    }

    private static String section(Random random) {
        return "UNCLAS SECTION %02d OF 03 LAGADO %06d\n\n1. %d\n"
                .formatted(1 + random.nextInt(3), 50 + random.nextInt(3), random.nextInt(2));
    }

    private static String dump(Random random, boolean damaged) {
        var rows = new StringBuilder();
        for (int row = 1; row <= 10; row++) {
            rows.append(row(row, random, damaged));
        }
        return rows.toString();
    }

    private static String row(int number, Random random, boolean damaged) {
        var id = "10LAGADO" + (1 + random.nextInt(12));
        var body = damaged && random.nextInt(8) == 0 ? "" : cable(random);
        var end = damaged && number > 1 && random.nextInt(8) == 0 ? "" : "\"";
        return "\"%d\",\"1/2/2010 3:04\",\"%s\",\"Embassy Lagado\",\"UNCLASSIFIED\",\"\",\"\",\"%s%s\n"
                .formatted(number, id, body, end);
    }
}
