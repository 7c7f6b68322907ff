package cables.export;

import static org.assertj.core.api.Assertions.assertThat;

import cables.engine.AnswerFacts;
import cables.engine.FacetCounts;
import cables.query.ParsedQuery;
import cables.query.Query;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/// Answers that are small tables.
class TabularTest {

    private static final ParsedQuery QUESTION =
            new ParsedQuery("police", new Query.Word("police", Query.Form.INFLECTED), List.of());

    private static FacetCounts counts(long total, long without, Map<String, Long> counts) {
        return FacetCounts.of(new AnswerFacts("g7", total, false), without, counts);
    }

    private static Breakdown breakdown(FacetField field, FacetCounts counted) {
        var counts = field.of(counted);
        return new Breakdown(field, QUESTION, counts, counts.values());
    }

    private static void assertJson(Tabular answer, String expected) throws IOException {
        var out = new StringWriter();
        answer.json(out);
        var json = new ObjectMapper();
        assertThat(json.readTree(out.toString())).isEqualTo(json.readTree(expected));
    }

    @Test
    void values_come_with_what_they_mean() throws IOException {
        var tags = breakdown(FacetField.TAGS, counts(9, 1, Map.of("KTIP", 3L, "QQQQ", 5L)));
        assertThat(tags.rows())
                .containsExactly(
                        List.of("QQQQ", "5", ""), List.of("KTIP", "3", "Trafficking in Persons"));
        assertJson(
                tags,
                """
                {"schema":1,"field":"tags","query":"police","readAs":"police","repairs":[],"index":"g7",
                 "total":9,"partial":false,"distinct":2,"without":1,
                 "values":[{"value":"QQQQ","cables":5,"meaning":null},
                           {"value":"KTIP","cables":3,"meaning":"Trafficking in Persons"}]}
                """);
    }

    @Test
    void countries_are_those_of_the_posts() {
        var posts = counts(9, 1, Map.of("HANOI", 3L, "HOCHIMINHCITY", 2L, "LAGADO", 3L));
        var countries = breakdown(FacetField.COUNTRY, posts);
        assertThat(countries.rows()).containsExactly(List.of("Vietnam", "5", ""));
        assertThat(countries.counts().without()).isEqualTo(4);
    }

    @Test
    void fields_have_other_names() {
        assertThat(FacetField.named("Tag")).contains(FacetField.TAGS);
        assertThat(FacetField.named("")).isEmpty();
        assertThat(FacetField.named("tgas")).isEmpty();
    }

    private static Trend trend(Trend.Unit unit, Map<String, Long> hits, Map<String, Long> all) {
        return new Trend(unit, QUESTION, counts(7, 2, hits), counts(300, 4, all));
    }

    @Test
    void a_trend_shows_gaps_and_shares() throws IOException {
        var years =
                trend(
                        Trend.Unit.YEAR,
                        Map.of("2006", 1L, "2009", 2L),
                        Map.of("2005", 10L, "2006", 3L, "2007", 5L, "2009", 250L));
        assertThat(years.rows())
                .containsExactly(
                        List.of("2005", "0", "10", "0.0"),
                        List.of("2006", "1", "3", "333.3"),
                        List.of("2007", "0", "5", "0.0"),
                        List.of("2008", "0", "0", ""),
                        List.of("2009", "2", "250", "8.0"));
        assertJson(
                trend(Trend.Unit.YEAR, Map.of("2006", 1L), Map.of("2006", 3L)),
                """
                {"schema":1,"by":"year","query":"police","readAs":"police","repairs":[],"index":"g7",
                 "total":7,"partial":false,"undated":2,
                 "periods":[{"period":"2006","hits":1,"cables":3,"perThousand":333.3}]}
                """);
    }

    @Test
    void months_run_over_the_end_of_a_year() {
        var hits = Map.of("2008-11", 1L, "2009-02", 2L);
        assertThat(trend(Trend.Unit.MONTH, hits, hits).rows())
                .extracting(List::getFirst)
                .containsExactly("2008-11", "2008-12", "2009-01", "2009-02");
        assertThat(trend(Trend.Unit.MONTH, Map.of(), hits).rows()).isEmpty();
    }
}
