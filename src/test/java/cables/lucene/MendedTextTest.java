package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.engine.Snippet;
import cables.parse.CableParser;
import cables.query.Query;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Words with damaged characters are found by what they are, and shown mended.
class MendedTextTest {

    private static final String HEADING =
            "R 080711Z FEB 10\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000326\n\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"JAPANâ€™S", "JAPAN?S", "JAPAN&rsquo;S", "JAPAN\u0092S", "JAPAN,S"})
    void aPossessiveIsFound(String written) throws IOException {
        var text =
                HEADING + "SUBJECT: " + written + " PORT\n\n1. (U) WE SAW " + written + " PORT.\n";
        try (var engine = TestIndex.of(folder, new CableParser().parse(raw(text)))) {
            var hits =
                    TestIndex.ask(engine, new Query.Phrase("japan's port", Query.Form.EXACT))
                            .hits();
            assertThat(hits).hasSize(1);
            assertThat(hits.getFirst().snippets())
                    .extracting(Snippet::text)
                    .anySatisfy(it -> assertThat(it).matches("WE SAW JAPAN['’,]S PORT\\."));
        }
    }

    private static RawCable raw(String text) {
        var place = new Provenance("/cables/made-up.txt", OptionalInt.empty(), "0".repeat(64));
        return new RawCable(text, Published.NOTHING, place);
    }
}
