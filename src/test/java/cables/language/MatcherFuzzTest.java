package cables.language;

import static org.assertj.core.api.Assertions.assertThat;

import cables.engine.Excerpts;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/// Whatever is asked, the engine and the reference find the same cables.
class MatcherFuzzTest {

    /// In bytes: the reference takes its time.
    private static final int LONGEST = 120;

    @TempDir static Path folder;
    private static Shelf shelf;

    @BeforeAll
    static void build() throws IOException {
        shelf = Shelf.of(folder, new Random(20100208), 40);
    }

    @AfterAll
    static void close() throws IOException {
        shelf.close();
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/cables/query/query.dict")
    void engine_and_reference_agree(byte[] bytes) throws IOException {
        var typed = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST && QueryParser.parse(typed) instanceof ParsedQuery parsed) {
            var asked = request(parsed.query());
            assertThat(shelf.found(asked))
                    .as(parsed.readAs())
                    .isEqualTo(shelf.expected(parsed.query()));
        }
    }

    /// With all the time that it takes while its steps are followed.
    private static SearchRequest request(Query query) {
        var best = new Excerpts.Best(1);
        return new SearchRequest(
                query, 0, SearchRequest.NO_LIMIT, Order.ID, best, Duration.ofHours(1));
    }
}
