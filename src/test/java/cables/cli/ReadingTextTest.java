package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.parse.CableParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;

/// How a cable was read can be printed whatever the cable, and at any width.
class ReadingTextTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("index-data/cables"), Path.of("src/test/resources/cables/golden"));

    @ParameterizedTest
    @ValueSource(ints = {40, 63, 64, 80, 200})
    void linesFitAndNothingOfTheTextIsLost(int width) throws IOException {
        for (var text : texts()) {
            var printed = print(read(text), width, true);
            assertThat(printed.lines())
                    .allSatisfy(it -> assertThat(Columns.of(it)).isLessThanOrEqualTo(width));
            assertThat(isWithin(letters(text), letters(beside(printed)))).as(printed).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void whatIsLeftOutIsCounted(int width) throws IOException {
        for (var text : texts()) {
            var printed = print(read(text), width, false);
            assertThat(printed.lines())
                    .allSatisfy(it -> assertThat(Columns.of(it)).isLessThanOrEqualTo(width));
            assertThat(printed.length())
                    .isLessThanOrEqualTo(print(read(text), width, true).length() + 40);
        }
    }

    /// Those of the folders, whole and cut off somewhere.
    private static List<String> texts() throws IOException {
        var random = new Random(326);
        var texts = new ArrayList<String>();
        for (var folder : FOLDERS) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                    var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    texts.add(text);
                    texts.add(text.substring(random.nextInt(text.length() / 2)));
                }
            }
        }
        return texts;
    }

    private static Cable read(String text) {
        var place = new Provenance("/cables/made-up.txt", OptionalInt.empty(), "");
        return new CableParser().parse(new RawCable(text, Published.NOTHING, place));
    }

    private static String print(Cable cable, int width, boolean full) throws IOException {
        var out = new StringWriter();
        new ReadingText(new Style(false), width, full).write(cable, out);
        return out.toString();
    }

    /// What stands beside the bar.
    private static String beside(String printed) {
        return printed.lines()
                .filter(it -> it.contains("│"))
                .map(it -> it.substring(it.indexOf('│') + 1))
                .collect(Collectors.joining("\n"));
    }

    private static String letters(String text) {
        return TerminalText.safeLines(text).replaceAll("\\s", "");
    }

    /// Whether all letters of the one stand in the other, in their order.
    private static boolean isWithin(String letters, String all) {
        int at = 0;
        for (int i = 0; i < all.length() && at < letters.length(); i++) {
            at += letters.charAt(at) == all.charAt(i) ? 1 : 0;
        }
        return at == letters.length();
    }
}
