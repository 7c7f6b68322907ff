package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cables.engine.MadeUpCables;
import cables.engine.SearchEngine;
import cables.query.ParsedQuery;
import cables.query.QueryParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Patterns that more words fit than are looked up: `zeb*` fits some thousands, `qua*` a hundred.
class ManyFormsTest {

    @TempDir private static Path folder;

    @BeforeEach
    void build() throws IOException {
        if (!LuceneIndex.exists(folder)) {
            TestIndex.build(
                    folder,
                    MadeUpCables.cable()
                            .paragraph("U", words("zeb", 3_000) + " " + words("qua", 100))
                            .as("09LIMA1"),
                    MadeUpCables.cable().paragraph("C", "A zeb7 trader and a qua7.").as("09LIMA2"),
                    MadeUpCables.cable().paragraph("C", "A trader, zeb8, qua8.").as("09LIMA3"),
                    MadeUpCables.cable()
                            .subject("THE ZEB9 TRADER OF QUA9")
                            .paragraph("U", "Nothing else.")
                            .as("09LIMA4"));
        }
    }

    private static String words(String beginning, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> beginning + it)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zeb*                          | 09LIMA1 09LIMA2 09LIMA3 09LIMA4
                    qua*                          | 09LIMA1 09LIMA2 09LIMA3 09LIMA4
                    /zeb[0-9]+/                   | 09LIMA1 09LIMA2 09LIMA3 09LIMA4
                    zeb* -trader                  | 09LIMA1
                    "zeb* trader"                 | 09LIMA2 09LIMA4
                    "trader zeb*"                 | 09LIMA3
                    "zeb* zeb*"                   | 09LIMA1
                    "zeb* qua*"                   | 09LIMA1 09LIMA3
                    "a * trader"                  | 09LIMA2
                    "qua* * zeb*"                 |
                    zeb* NEAR/1 trader            | 09LIMA2 09LIMA3 09LIMA4
                    qua* NEAR/3 trader            | 09LIMA2 09LIMA3 09LIMA4
                    zeb* PRE/1 trader             | 09LIMA2 09LIMA4
                    subject:zeb*                  | 09LIMA4
                    subject:"zeb* trader"         | 09LIMA4
                    subject:"trader zeb*"         |
                    marking:C "zeb* trader"       | 09LIMA2
                    "zeb* trader" OR "zeb* qua*"  | 09LIMA1 09LIMA2 09LIMA3 09LIMA4
                    zeb1~2                        | 09LIMA1 09LIMA2 09LIMA3 09LIMA4
                    """)
    void finds_what_is_meant(String question, String found) throws IOException {
        var wanted = found == null ? List.<String>of() : List.of(found.split(" "));
        try (var engine = LuceneIndex.open(folder)) {
            assertThat(ask(engine, question)).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static List<String> ask(SearchEngine engine, String question) throws IOException {
        var read = (ParsedQuery) QueryParser.parse(question);
        return TestIndex.ids(TestIndex.ask(engine, read.query()));
    }

    @Test
    void marks_the_words_that_fit() throws IOException {
        try (var engine = LuceneIndex.open(folder)) {
            var read = (ParsedQuery) QueryParser.parse("\"zeb* trader\" marking:C");
            var snippet =
                    TestIndex.ask(engine, read.query()).hits().getFirst().snippets().getFirst();
            assertThat(snippet.marks().stream().map(it -> it.of(snippet.text())))
                    .containsExactly("zeb7 trader");
        }
    }
}
