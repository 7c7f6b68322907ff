package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.FacetCounts.Count;
import cables.query.ParsedQuery;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// How often cables match a question over time, beside how many cables there are at all.
///
/// @param matching what matches, by unit of time
/// @param all what there is, by the same unit
public record Trend(Unit unit, ParsedQuery question, FacetCounts matching, FacetCounts all)
        implements Tabular {

    private static final int SCHEMA = 1;

    /// The units of time.
    public enum Unit {
        YEAR(Facet.YEAR),
        MONTH(Facet.MONTH);

        private final Facet facet;

        Unit(Facet facet) {
            this.facet = facet;
        }

        public Facet facet() {
            return facet;
        }

        private String next(String period) {
            return switch (this) {
                case YEAR -> Year.parse(period).plusYears(1).toString();
                case MONTH -> YearMonth.parse(period).plusMonths(1).toString();
            };
        }
    }

    /// What matches, and whether time ran out for that or for what there is.
    public AnswerFacts facts() {
        var facts = matching.facts();
        return new AnswerFacts(
                facts.index(), facts.total(), facts.partial() || all.facts().partial());
    }

    /// One unit of time.
    ///
    /// @param hits how many cables match
    /// @param cables how many there are
    public record Period(String name, long hits, long cables) {

        /// Hits in a thousand cables, to a tenth; empty where there are no cables.
        public OptionalDouble perThousand() {
            return cables == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.round(10_000.0 * hits / cables) / 10.0);
        }

        /// The same, written; blank where there are no cables.
        public String share() {
            return perThousand().isPresent() ? String.valueOf(perThousand().getAsDouble()) : "";
        }
    }

    /// From the first period of the collection to the last, as nothing found is an answer too; of a
    /// question that names a time itself, from the first with a hit to the last. None where nothing
    /// is found.
    public List<Period> periods() {
        var span = namesATime(question.query()) || matching.values().isEmpty() ? matching : all;
        var names = span.values().stream().map(Count::value).sorted().toList();
        return names.isEmpty()
                ? List.of()
                : Stream.iterate(
                                names.getFirst(),
                                it -> it.compareTo(names.getLast()) <= 0,
                                unit::next)
                        .map(it -> new Period(it, matching.of(it), all.of(it)))
                        .toList();
    }

    private static boolean namesATime(Query query) {
        return query.isTime() || query.parts().stream().anyMatch(Trend::namesATime);
    }

    @Override
    public List<String> header() {
        return List.of("period", "hits", "cables", "per_thousand");
    }

    @Override
    public List<List<String>> rows() {
        return periods().stream()
                .map(it ->
                        List.of(
                                it.name(),
                                String.valueOf(it.hits()),
                                String.valueOf(it.cables()),
                                it.share()))
                .toList();
    }

    @Override
    public void json(Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            json.field("by", unit.name().toLowerCase(Locale.ROOT));
            new HitJson(json).question(question);
            json.facts(facts());
            json.field("undated", matching.without());
            json.array("periods", periods(), it -> period(it, json));
            json.endObject();
        }
    }

    private static void period(Period period, Json json) throws IOException {
        json.startObject();
        json.field("period", period.name());
        json.field("hits", period.hits());
        json.field("cables", period.cables());
        json.field("perThousand", period.perThousand());
        json.endObject();
    }
}
