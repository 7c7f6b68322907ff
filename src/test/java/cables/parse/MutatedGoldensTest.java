package cables.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Whatever is done to a cable, reading it does not throw, the blocks partition it, and all spans
/// lie within it.
///
/// The golden cables are cut, glued, swapped, doubled, wrapped anew, changed in case and line ends,
/// several times over.
class MutatedGoldensTest {

    private static final int ROUNDS = 120;

    @ParameterizedTest
    @ValueSource(longs = {326, 1976, 2734, 181_062})
    void noMutationBreaksTheReading(long seed) {
        var random = new Random(seed);
        var texts = Goldens.texts().stream().map(Goldens::read).toList();
        for (int round = 0; round < ROUNDS; round++) {
            var text = texts.get(random.nextInt(texts.size()));
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                text = mutated(text, texts, random);
            }
            Wholeness.check(text);
        }
    }

    private static String mutated(String text, List<String> texts, Random random) {
        int a = random.nextInt(text.length() + 1);
        int b = random.nextInt(text.length() + 1);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        return switch (random.nextInt(14)) {
            case 0 -> text.substring(0, to);
            case 1 -> text.substring(from);
            case 2 -> text.substring(0, from) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> text.substring(to) + text.substring(0, to);
            case 5 -> text.replaceAll("\\s+", " ");
            case 6 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
            case 7 -> text.replace("\n", "\n\n");
            case 8 ->
                    random.nextBoolean()
                            ? text.toLowerCase(Locale.ROOT)
                            : text.toUpperCase(Locale.ROOT);
            case 9 -> text.replace(" ", "");
            case 10 -> wrapped(text, 20 + random.nextInt(60));
            case 11 -> shuffledLines(text, random);
            case 12 ->
                    text.substring(0, from)
                            + texts.get(random.nextInt(texts.size()))
                            + text.substring(from);
            default ->
                    text.substring(0, from) + (char) random.nextInt(0xD7FF) + text.substring(from);
        };
    }

    private static String wrapped(String text, int width) {
        return text.replaceAll("(.{" + width + "}[^ \\n]*) ", "$1\n");
    }

    private static String shuffledLines(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }
}
