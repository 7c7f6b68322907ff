package cables.export;

import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Writes explanations of codes as JSON: an array over several lines, or an object a line.
public final class GlossaryJson {

    private final Json json;
    private final Map<Meaning, Long> counts;

    private GlossaryJson(Json json, Map<Meaning, Long> counts) {
        this.json = json;
        this.counts = counts;
    }

    /// All of them, as one array.
    ///
    /// @param counts in how many cables of the index a meaning stands, where that is known
    public static void write(List<Explanation> explanations, Map<Meaning, Long> counts, Writer out)
            throws IOException {
        try (var json = Json.indented(out)) {
            json.startArray();
            for (var explanation : explanations) {
                new GlossaryJson(json, counts).explanation(explanation);
            }
            json.endArray();
        }
    }

    /// Each as an object on a line of its own.
    public static void writeLines(
            List<Explanation> explanations, Map<Meaning, Long> counts, Writer out)
            throws IOException {
        for (var explanation : explanations) {
            try (var json = Json.line(out)) {
                new GlossaryJson(json, counts).explanation(explanation);
            }
        }
    }

    private void explanation(Explanation explanation) throws IOException {
        json.startObject();
        json.field("asked", explanation.asked());
        json.array("meanings", explanation.meanings(), this::meaning);
        json.strings("near", explanation.near());
        json.endObject();
    }

    private void meaning(Meaning meaning) throws IOException {
        json.startObject();
        json.field("code", meaning.code());
        json.field("kind", meaning.kind());
        json.field("meaning", Optional.of(meaning.text()).filter(it -> !it.isEmpty()));
        json.field("certain", meaning.certain());
        json.array("details", meaning.details(), this::detail);
        json.field("source", meaning.source());
        json.field("cables", count(meaning));
        json.endObject();
    }

    private OptionalInt count(Meaning meaning) {
        return Stream.ofNullable(counts.get(meaning)).mapToInt(Math::toIntExact).findFirst();
    }

    private void detail(Meaning.Detail detail) throws IOException {
        json.startObject();
        json.field("name", detail.name());
        json.strings("values", detail.values());
        json.endObject();
    }
}
