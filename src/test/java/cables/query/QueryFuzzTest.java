package cables.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whatever is typed is a question, none, or too much; what it is read as reads the same.
class QueryFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/cables/query/query.dict")
    void anything_typed_is_understood(byte[] bytes) {
        var typed = new String(bytes, StandardCharsets.UTF_8);
        switch (QueryParser.parse(typed)) {
            case ParsedQuery parsed -> {
                check(typed, parsed.repairs());
                checkReadAs(parsed);
            }
            case EmptyQuery empty -> check(typed, empty.repairs());
            case RefusedQuery refused -> assertThat(refused.message()).isNotBlank();
        }
    }

    private static void check(String typed, List<Repair> repairs) {
        assertThat(repairs.stream().map(it -> it.span().start())).isSorted();
        assertThat(repairs)
                .allSatisfy(it -> assertThat(it.span().end()).isLessThanOrEqualTo(typed.length()));
    }

    /// What stood at the limits may be over them once it is written out in full.
    private static void checkReadAs(ParsedQuery parsed) {
        QueryInWords.lines(parsed.query());
        var text = parsed.readAs();
        if (!(QueryParser.parse(text) instanceof RefusedQuery)) {
            assertThat(QueryParser.parse(text))
                    .isEqualTo(new ParsedQuery(text, parsed.query(), List.of()));
        }
    }
}
