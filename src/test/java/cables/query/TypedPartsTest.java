package cables.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Parts of a question are found in it as they were typed.
class TypedPartsTest {

    private static Query read(String question) {
        return ((ParsedQuery) QueryParser.parse(question)).query();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "police =bribe ; =bribe",
                "(police | customs) AND bribe ; (police | customs)",
                "police -tags:KTIP ; -tags:KTIP",
                "police w/5 bribe* visa ; police w/5 bribe*",
                "classification:secret visa ; classification:secret",
                "(a b c)>=2 visa ; (a b c)>=2",
            })
    void aPartIsNamedAsTyped(String question, String part) {
        assertThat(TypedParts.of(question).find(read(part))).contains(part);
    }

    @Test
    void whatWasNotTypedIsNotFound() {
        assertThat(TypedParts.of("police bribe").find(read("customs"))).isEmpty();
        // repaired, it would not ask the same when it is typed again
        assertThat(TypedParts.of("police!").find(read("police"))).isEmpty();
        assertThat(TypedParts.of("word ".repeat(8_000)).find(read("word"))).isEmpty();
    }

    @Test
    void aWholeQuestionIsOneOfItsParts() {
        for (var question : List.of("a OR b", "(a OR b) c", "subject:(iom trafficking)")) {
            assertThat(TypedParts.of(question).find(read(question))).contains(question);
        }
    }
}
