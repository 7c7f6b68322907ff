package cables.export;

import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// Writes explanations of codes as JSON: an array over several lines, or an object a line.
public final class GlossaryJson {

    private final Json json;

    private GlossaryJson(Json json) {
        this.json = json;
    }

    /// All of them, as one array.
    public static void write(List<Explanation> explanations, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startArray();
            for (var explanation : explanations) {
                new GlossaryJson(json).explanation(explanation);
            }
            json.endArray();
        }
    }

    /// Each as an object on a line of its own.
    public static void writeLines(List<Explanation> explanations, Writer out) throws IOException {
        for (var explanation : explanations) {
            try (var json = Json.line(out)) {
                new GlossaryJson(json).explanation(explanation);
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
        json.endObject();
    }

    private void detail(Meaning.Detail detail) throws IOException {
        json.startObject();
        json.field("name", detail.name());
        json.strings("values", detail.values());
        json.endObject();
    }
}
