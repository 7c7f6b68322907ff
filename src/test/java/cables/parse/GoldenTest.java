package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.export.CableJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Each golden cable is read as the JSON beside it says, with any line ends.
///
/// `-Dcables.golden.update=true` writes the JSON anew; look at the difference before you keep it.
class GoldenTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final boolean UPDATE = Boolean.getBoolean("cables.golden.update");

    /// Pages that say of themselves what their text does not.
    private static final String MISMATCHED = "id-mismatch";

    static Stream<Path> texts() {
        return Goldens.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itIsReadAsTheJsonBesideItSays(Path text) throws IOException {
        var read = json(parse(text, Goldens.read(text)));
        if (UPDATE) {
            Files.writeString(
                    Goldens.json(text),
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(read) + "\n");
        }
        assertThat(pretty(read)).isEqualTo(pretty(MAPPER.readTree(Goldens.json(text).toFile())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsMakeNoDifference(Path text) throws IOException {
        var plain = withoutPlaces(json(parse(text, Goldens.read(text))));
        for (var end : List.of("\r\n", "\r")) {
            var changed = withoutPlaces(json(parse(text, Goldens.read(text).replace("\n", end))));
            assertThat(pretty(changed)).isEqualTo(pretty(plain));
        }
    }

    @Test
    void eachTextHasItsJson() {
        assertThat(Goldens.texts())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(it -> assertThat(Goldens.json(it)).exists());
    }

    private static Cable parse(Path file, String text) {
        var name = file.getFileName().toString();
        var id =
                name.startsWith(MISMATCHED) ? Optional.of("07PARIS2726") : Optional.<String>empty();
        var published =
                new Published(
                        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new CableParser()
                .parse(
                        new RawCable(
                                text, published, new Provenance(name, OptionalInt.empty(), "")));
    }

    private static ObjectNode json(Cable cable) throws IOException {
        var out = new StringWriter();
        CableJson.writeLine(cable, out);
        return (ObjectNode) MAPPER.readTree(out.toString());
    }

    /// Line ends move places, and stand in the text of paragraphs and in ids made of a digest.
    private static JsonNode withoutPlaces(ObjectNode json) {
        json.remove("id");
        json.get("diagnostics").forEach(it -> ((ObjectNode) it).remove("span"));
        json.get("paragraphs")
                .forEach(it -> {
                    ((ObjectNode) it).remove("span");
                    ((ObjectNode) it)
                            .put(
                                    "text",
                                    it.get("text")
                                            .asText()
                                            .replace("\r\n", "\n")
                                            .replace('\r', '\n'));
                });
        return json;
    }

    private static String pretty(JsonNode json) {
        return json.toPrettyString();
    }
}
