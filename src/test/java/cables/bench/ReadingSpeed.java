package cables.bench;

import cables.bench.InventedCables.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Prints how fast cables are read, beside what it costs to tokenise the same texts, and whether
/// the time grows with the length alone.
final class ReadingSpeed {

    private ReadingSpeed() {}

    /// Whether no text takes more time than its length is worth.
    static boolean print() throws IOException {
        Collection.real().ifPresent(ReadingSpeed::race);
        race(Collection.invented(Files.createTempDirectory("cables-bench")));
        return growsLinearly();
    }

    private static void race(Collection cables) {
        var texts = cables.texts();
        var lanes =
                List.of(
                        Lane.reading(texts),
                        Lane.english(texts),
                        Lane.standard(texts),
                        Lane.source("rows of a dump", cables.dump()),
                        Lane.source("pages", cables.pages()));
        var race = Race.of(lanes);
        System.out.printf(
                "%n%d %s, %.1f MB%n", texts.size(), cables.name(), lanes.getFirst().bytes() / 1e6);
        System.out.println(
                "                      MB/s   of EnglishAnalyzer   of StandardTokenizer");
        for (var lane : lanes) {
            System.out.printf(
                    "  %-18s %6.1f %20.2f %22.2f%n",
                    lane.name(),
                    race.speed(lane),
                    race.speed(lane) / race.speed(lanes.get(1)),
                    race.speed(lane) / race.speed(lanes.get(2)));
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
