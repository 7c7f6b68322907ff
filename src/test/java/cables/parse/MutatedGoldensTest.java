package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

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
            check(text);
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

    private static void check(String text) {
        var cable = Texts.parse(text);
        var reading = cable.reading();
        assertThat(reading.text()).isEqualTo(text);
        assertThat(
                        reading.blocks().stream()
                                .map(it -> it.span().of(text))
                                .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(spans(cable))
                .allSatisfy(it -> assertThat(it.end()).isLessThanOrEqualTo(text.length()));
        assertThat(passages(cable))
                .allSatisfy(it ->
                        assertThat(it).isEqualTo(Passage.of(Mending.of(text).text(), it.pieces())));
        assertThat(cable.body().paragraphs())
                .isSortedAccordingTo((p, q) -> Integer.compare(p.span().start(), q.span().start()));
    }

    private static List<Passage> passages(Cable cable) {
        var passages =
                new ArrayList<>(
                        cable.body().paragraphs().stream().map(Paragraph::passage).toList());
        cable.heading().topic().subject().ifPresent(passages::add);
        return passages;
    }

    private static List<Span> spans(Cable cable) {
        var spans = new ArrayList<Span>();
        var heading = cable.heading();
        cable.reading().diagnostics().forEach(it -> spans.add(it.span()));
        cable.body().paragraphs().forEach(it -> spans.add(it.span()));
        cable.body().signature().ifPresent(it -> spans.add(it.span()));
        heading.mrn().ifPresent(it -> spans.add(it.span()));
        heading.topic().tags().forEach(it -> spans.add(it.span()));
        heading.topic().references().forEach(it -> spans.add(it.span()));
        heading.routing().to().forEach(it -> spans.add(it.span()));
        heading.routing().info().forEach(it -> spans.add(it.span()));
        heading.handling().captions().forEach(it -> spans.add(it.span()));
        heading.handling().passing().forEach(it -> spans.add(it.span()));
        return spans;
    }
}
