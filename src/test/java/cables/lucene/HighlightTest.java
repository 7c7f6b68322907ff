package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.PortionMarking.Level;
import cables.engine.MadeUpCables;
import cables.engine.Snippet;
import cables.engine.TextWords;
import cables.query.MarkingTest;
import cables.query.Query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every hit of a question that asks for words shows some of them, whatever the question.
class HighlightTest {

    private static final List<String> VOCABULARY =
            List.of(
                    "police",
                    "bribe",
                    "bribes",
                    "bribed",
                    "harbour",
                    "victim",
                    "victims",
                    "G/TIP",
                    "the",
                    "of",
                    "U.S.",
                    "US",
                    "10,000",
                    "women",
                    "children",
                    "dying",
                    "Côte",
                    "trafficking",
                    "traffickers",
                    "China's",
                    "minister",
                    "visit",
                    "port",
                    "ship");
    private static final List<String> MARKINGS = List.of("U", "SBU", "C", "C/NF", "S", "");

    @TempDir Path folder;
    private final Random random = new Random(20100208);

    @Test
    void everyHitShowsWhyItIsOne() throws IOException {
        var shown = 0;
        try (var engine =
                TestIndex.of(
                        folder, Stream.generate(this::cable).limit(60).toArray(Cable[]::new))) {
            for (var round = 0; round < 1_500; round++) {
                var query = query(3);
                for (var hit : TestIndex.ask(engine, query).hits()) {
                    if (asksForWords(query)) {
                        assertThat(hit.snippets()).as("%s in %s", query, hit).isNotEmpty();
                        shown++;
                    }
                    hit.snippets().forEach(HighlightTest::assertWholeWords);
                }
            }
        }
        assertThat(shown).isGreaterThan(5_000);
    }

    private static void assertWholeWords(Snippet snippet) {
        var words = TextWords.of(snippet.text());
        var starts = words.stream().map(TextWords.Word::start).collect(Collectors.toSet());
        var ends = words.stream().map(TextWords.Word::end).collect(Collectors.toSet());
        assertThat(snippet.marks())
                .isNotEmpty()
                .allMatch(it -> starts.contains(it.start()) && ends.contains(it.end()));
    }

    private int serial;

    private Cable cable() {
        var cable = MadeUpCables.cable().subject(words(4));
        for (var i = 1 + random.nextInt(5); i > 0; i--) {
            cable.paragraph(any(MARKINGS), words(1 + random.nextInt(90)) + ".");
        }
        return cable.as("09LIMA" + ++serial);
    }

    private String words(int count) {
        return Stream.generate(() -> any(VOCABULARY)).limit(count).collect(Collectors.joining(" "));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Query query(int depth) {
        return switch (depth == 0 ? random.nextInt(5) : random.nextInt(10)) {
            case 0, 1 -> new Query.Word(any(VOCABULARY), Query.Form.INFLECTED);
            case 2 -> new Query.Word(any(VOCABULARY), Query.Form.EXACT);
            case 3 -> new Query.Phrase(words(2));
            case 4 ->
                    random.nextBoolean() ? new Query.Fuzzy("bribe", 1) : new Query.Wildcard("vic*");
            case 5, 6 -> new Query.And(List.of(query(depth - 1), query(depth - 1)));
            case 7 -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
            case 8 -> new Query.And(List.of(query(depth - 1), new Query.Not(query(depth - 1))));
            default -> scoped(depth);
        };
    }

    private Query scoped(int depth) {
        return random.nextBoolean()
                ? new Query.InMarking(
                        List.of(new MarkingTest.OfLevel(any(List.of(Level.values())))),
                        query(depth - 1))
                : new Query.InSubject(query(depth - 1));
    }

    /// Whether no cable can match without a word of it.
    private static boolean asksForWords(Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().anyMatch(HighlightTest::asksForWords);
            case Query.Or or -> or.parts().stream().allMatch(HighlightTest::asksForWords);
            case Query.InMarking scope -> asksForWords(scope.part());
            case Query.InSubject subject -> asksForWords(subject.part());
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Fuzzy fuzzy -> true;
            case Query.Wildcard wildcard -> true;
            case Query.Not not -> false;
            case Query.All all -> false;
            case Query.Coded coded -> false;
            case Query.Classified classified -> false;
            case Query.Dated dated -> false;
        };
    }
}
