package cables.bench;

import cables.bench.InventedCables.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Prints how fast cables are read, beside what it costs to tokenise the same texts, and whether
/// the time grows with the length alone.
final class ReadingSpeed {

    private ReadingSpeed() {}

    /// Whether no text takes more time than its length is worth.
    static boolean print() throws IOException {
        var folder = Files.createTempDirectory("cables-bench");
        if (Collection.real().isPresent()) {
            race(Collection.Kind.REAL, folder);
        }
        race(Collection.Kind.MADE_UP, folder);
        return growsLinearly();
    }

    private static void race(Collection.Kind kind, Path folder) throws IOException {
        var cables = kind.in(folder);
        var lanes = Race.of(kind, cables, folder);
        System.out.printf(
                "%n%d %s, %.1f MB%n",
                cables.texts().size(), cables.name(), lanes.getFirst().lane().bytes() / 1e6);
        System.out.println(
                "                      MB/s   of EnglishAnalyzer   of StandardTokenizer");
        for (var lane : lanes) {
            System.out.printf(
                    "  %-18s %6.1f %20.2f %22.2f%n",
                    lane.lane().name(),
                    lane.speed(),
                    lane.speed() / lanes.get(1).speed(),
                    lane.speed() / lanes.get(2).speed());
        }
    }

    private static boolean growsLinearly() {
        System.out.printf(
                "%nmilliseconds to read one cable of        1       2       4       8      16"
                        + " MB%n");
        var forms = Arrays.stream(Form.values()).map(Growth::of);
        var lines =
                Stream.of("RUEHBJ/AMEMBASSY OSLO 1234\n", "1. (C) Text.\n\n", "word ", "- \n", "9 ")
                        .map(Growth::of);
        return Stream.concat(forms, lines)
                .peek(System.out::println)
                .map(Growth::isLinear)
                .reduce(true, Boolean::logicalAnd);
    }
}
