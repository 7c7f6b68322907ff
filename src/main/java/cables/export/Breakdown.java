package cables.export;

import cables.engine.FacetCounts;
import cables.engine.FacetCounts.Count;
import cables.query.ParsedQuery;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// How the cables that match a question divide by a field.
///
/// @param shown the values to print
public record Breakdown(
        FacetField field, ParsedQuery question, FacetCounts counts, List<Count> shown)
        implements Tabular {

    private static final int SCHEMA = 1;

    public Breakdown {
        shown = List.copyOf(shown);
    }

    @Override
    public List<String> header() {
        return List.of("value", "cables", "meaning");
    }

    @Override
    public List<List<String>> rows() {
        return shown.stream()
                .map(it ->
                        List.of(
                                it.value(),
                                String.valueOf(it.cables()),
                                field.meaning(it.value()).orElse("")))
                .toList();
    }

    @Override
    public void json(Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            json.field("field", field.label());
            new HitJson(json).question(question);
            json.facts(counts.facts());
            json.field("distinct", counts.values().size());
            json.field("without", counts.without());
            json.array("values", shown, it -> value(it, json));
            json.endObject();
        }
    }

    private void value(Count count, Json json) throws IOException {
        json.startObject();
        json.field("value", count.value());
        json.field("cables", count.cables());
        json.field("meaning", field.meaning(count.value()));
        json.endObject();
    }
}
