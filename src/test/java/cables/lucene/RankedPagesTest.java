package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.engine.MadeUpCables;
import cables.engine.SearchRequest.Order;
import cables.lucene.Ranking.Ranked;
import cables.query.ParsedQuery;
import cables.query.QueryParser;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An answer is the same however large the pages are in which it is read.
class RankedPagesTest {

    private static final int CABLES = 700;
    private static final int ALL = Integer.MAX_VALUE;

    @TempDir Path folder;

    /// Some with equal scores and dates, more than are weighed again by closeness.
    private static Cable cable(int number) {
        var text = "police ".repeat(1 + number % 3) + "and took ".repeat(number % 7) + "bribes";
        return MadeUpCables.cable().paragraph("C", text).as("09LIMA" + (1 + number));
    }

    private List<Ranked> read(Order order, int wanted, int size) throws IOException {
        try (var reader =
                DirectoryReader.open(FSDirectory.open(new Generations(folder).current().path()))) {
            var question = ((ParsedQuery) QueryParser.parse("police bribes")).query();
            var deadline = Deadline.in(Duration.ofMinutes(5));
            var similarity = new CableSimilarity(10);
            var asked = new Asked(reader, similarity, new Dictionary(reader), question, deadline);
            var pages =
                    new RankedPages(
                            new Ranking(asked.searcher(), order),
                            asked.query(),
                            asked.closeness(),
                            wanted,
                            size);
            assertThat(pages.total()).isEqualTo(CABLES);
            var read = new ArrayList<Ranked>();
            while (pages.hasNext()) {
                read.addAll(pages.next());
                assertThat(pages.ranked()).isEqualTo(read.size());
            }
            return read;
        }
    }

    private void build() throws IOException {
        TestIndex.build(
                folder,
                IntStream.range(0, CABLES).mapToObj(RankedPagesTest::cable).toArray(Cable[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void pagesTogetherAreTheWholeAnswer(Order order) throws IOException {
        build();
        var whole = read(order, CABLES, ALL);
        assertThat(whole).hasSize(CABLES).doesNotHaveDuplicates();
        for (int size : List.of(1, 33, 256, 257, 500, CABLES - 1, CABLES)) {
            assertThat(read(order, CABLES, size)).as("pages of " + size).isEqualTo(whole);
        }
    }

    @Test
    void noMoreIsReadThanIsWanted() throws IOException {
        build();
        var whole = read(Order.RELEVANCE, CABLES, ALL);
        for (int wanted : List.of(1, 99, 100, 101, 555)) {
            assertThat(read(Order.RELEVANCE, wanted, 100)).isEqualTo(whole.subList(0, wanted));
        }
    }
}
