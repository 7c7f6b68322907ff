package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cables.engine.MadeUpCables;
import cables.engine.NothingFound;
import cables.engine.SearchRequest.Order;
import cables.query.ParsedQuery;
import cables.query.QueryParser;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// An answer that takes too long is cut short, and says so.
class DeadlineTest {

    @TempDir Path folder;

    private static ParsedQuery read(String question) {
        return (ParsedQuery) QueryParser.parse(question);
    }

    private record Answer(long total, boolean partial) {}

    private Answer ask(String question, Duration time) throws IOException {
        TestIndex.build(
                folder,
                MadeUpCables.cable().paragraph("C", "police took bribes").as("09LIMA1"),
                MadeUpCables.cable().paragraph("C", "bribes, said police").as("09LIMA2"));
        try (var reader =
                DirectoryReader.open(FSDirectory.open(new Generations(folder).current().path()))) {
            var asked =
                    new Asked(
                            reader,
                            new CableSimilarity(0),
                            new Dictionary(reader),
                            read(question).query(),
                            Deadline.in(time));
            var found =
                    new Ranking(asked.searcher(), Order.RELEVANCE)
                            .top(asked.query(), asked.closeness(), 10);
            return new Answer(found.total(), asked.isPartial());
        }
    }

    @Test
    void whatIsDoneInTimeIsWhole() throws IOException {
        assertThat(ask("police NEAR/2 bribe*", Duration.ofMinutes(5)))
                .isEqualTo(new Answer(2, false));
    }

    @Test
    void whatTakesTooLongIsCutShort() throws IOException {
        assertThat(ask("police NEAR/2 bribe*", Duration.ZERO)).isEqualTo(new Answer(0, true));
    }

    private NothingFound advice(Duration time) throws IOException {
        var cable = MadeUpCables.cable().paragraph("C", "police took bribes").as("09LIMA1");
        try (var engine = TestIndex.of(folder, cable)) {
            return NothingFound.of(engine, read("police bribes zebra"), time);
        }
    }

    @Test
    void adviceKeepsToItsTime() throws IOException {
        var inTime = advice(Duration.ofMinutes(5));
        assertThat(inTime.parts()).map(NothingFound.Counted::cables).containsExactly(1L, 1L, 0L);
        assertThat(inTime.instead()).isNotEmpty();
        assertThat(advice(Duration.ZERO)).isEqualTo(new NothingFound(List.of(), List.of()));
    }

    @Test
    void whatWasFoundInTimeMayTakeItsTimeToBeRead() {
        var deadline = Deadline.in(Duration.ofMillis(1));
        deadline.lift();
        var end = System.nanoTime() + 2_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(deadline.isOver()).isFalse();
        assertThat(Deadline.in(Duration.ZERO).isOver()).isTrue();
    }
}
