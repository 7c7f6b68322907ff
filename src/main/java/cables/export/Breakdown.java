package cables.export;

import cables.engine.FacetCounts;
import cables.engine.FacetCounts.Count;
import cables.query.ParsedQuery;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
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

    /// The orders of values.
    public enum By {
        COUNT,
        VALUE;

        /// The usual one of a field: that of time for times, else the most first.
        public static By usual(FacetField field) {
            return field.isTime() ? VALUE : COUNT;
        }

        /// Whether it is the last that are shown where not all are: of times, the newest.
        public boolean keepsLast(FacetField field) {
            return this == VALUE && field.isTime();
        }
    }

    /// With so many values in an order.
    ///
    /// @param most 0 for all
    public static Breakdown of(
            FacetField field, ParsedQuery question, FacetCounts counts, By order, int most) {
        var values =
                switch (order) {
                    case COUNT -> counts.values();
                    case VALUE ->
                            counts.values().stream()
                                    .sorted(Comparator.comparing(Count::value))
                                    .toList();
                };
        int left = most == 0 ? 0 : Math.max(0, values.size() - most);
        var shown =
                order.keepsLast(field)
                        ? values.subList(left, values.size())
                        : values.subList(0, values.size() - left);
        return new Breakdown(field, question, counts, shown);
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
