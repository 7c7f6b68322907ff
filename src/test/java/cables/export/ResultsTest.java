package cables.export;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Span;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.SearchResults;
import cables.engine.Snippet;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.Repair;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class ResultsTest {

    private static final String HITS =
            """
            {"rank":1,"id":"10LAGADO42","score":12.5,"date":"2010-02-08T07:11:00Z",\
            "classification":"UNCLASSIFIED","post":"LAGADO","tags":["PGOV","KTIP"],"captions":["SIPDIS"],\
            "subject":"=NOTHING, \\"HAPPENED\\"","versions":2,\
            "snippets":[{"field":"body","paragraph":3,"marking":"C/NF","text":"- police\\tand\\nbribes",\
            "marks":[[2,8],[13,19]]},\
            {"field":"signature","paragraph":null,"marking":null,"text":"GULLIVER","marks":[]}]}
            {"rank":2,"id":"sha256:0123456789abcdef","score":0.25,"date":null,"classification":null,"post":null,\
            "tags":[],"captions":[],"subject":null,"versions":1,"snippets":[]}
            """;

    @Test
    void the_whole_answer_is_one_object() throws IOException {
        var out = new StringWriter();
        ResultJson.write(answer(), out);
        var hits = HITS.strip().replace("\n", ",");
        var json = new ObjectMapper();
        assertThat(out.toString())
                .startsWith("{\n  \"schema\": 1,\n  \"query\": \"polic (\"")
                .endsWith("}\n");
        assertThat(json.readTree(out.toString()))
                .isEqualTo(
                        json.readTree(
                                """
                                {"schema":1,"query":"polic (","readAs":"polic",
                                 "repairs":[{"message":"a lone ( was left out","span":[6,7]}],
                                 "index":"g7","total":2,"partial":true,"hits":[%s]}
                                """
                                        .formatted(hits)));
    }

    @Test
    void the_keys_come_in_their_order() throws IOException {
        var out = new StringWriter();
        ResultJson.write(answer(), out);
        assertThat(out.toString().replaceAll("(?s)\"hits\".*", "").replaceAll("[^a-zA-Z\"]+", " "))
                .isEqualTo(
                        " \"schema\" \"query\" \"polic \" \"readAs\" \"polic\" \"repairs\""
                                + " \"message\" \"a lone was left out\" \"span\" \"index\" \"g \""
                                + " \"total\" \"partial\" true ");
    }

    @Test
    void hits_one_a_line() throws IOException {
        var out = new StringWriter();
        ResultJson.writeLines(answer(), out);
        assertThat(out.toString()).isEqualTo(HITS);
    }

    @Test
    void csv_is_quoted_and_holds_no_formula() throws IOException {
        var out = new StringBuilder();
        ResultTable.CSV.write(answer(), out);
        assertThat(out.toString())
                .isEqualTo(
                        "rank,score,id,date,classification,post,tags,captions,subject,paragraph,marking,snippet\r\n"
                            + "1,12.5,10LAGADO42,2010-02-08T07:11:00Z,UNCLASSIFIED,LAGADO,PGOV"
                            + " KTIP,SIPDIS,\"'=NOTHING, \"\"HAPPENED\"\"\",3,C/NF,'- police and"
                            + " bribes\r\n"
                            + "2,0.25,sha256:0123456789abcdef,,,,,,,,,\r\n");
    }

    @Test
    void tsv_holds_tabs_between_cells_only() throws IOException {
        var out = new StringBuilder();
        ResultTable.TSV.write(answer(), out);
        assertThat(out.toString().lines().map(it -> it.split("\t", -1).length))
                .containsExactly(12, 12, 12);
        assertThat(out.toString())
                .contains("\t=NOTHING, \"HAPPENED\"\t3\tC/NF\t- police and bribes\n");
    }

    @Test
    void ids_one_a_line() throws IOException {
        var out = new StringBuilder();
        ResultIds.write(answer(), out);
        assertThat(out.toString()).isEqualTo("10LAGADO42\nsha256:0123456789abcdef\n");
    }

    private static Answer answer() {
        var question =
                new ParsedQuery(
                        "polic (",
                        new Query.Word("polic", Query.Form.INFLECTED),
                        List.of(new Repair("a lone ( was left out", new Span(6, 7))));
        return new Answer(
                question, "polic", new SearchResults("g7", 2, true, List.of(full(), bare())));
    }

    private static Hit full() {
        var cable =
                new CableSummary(
                        new CableId("10LAGADO42"),
                        Optional.of(Instant.parse("2010-02-08T07:11:00Z")),
                        Optional.of(Classification.UNCLASSIFIED),
                        Optional.of("LAGADO"),
                        List.of("PGOV", "KTIP"),
                        List.of("SIPDIS"),
                        Optional.of("=NOTHING, \"HAPPENED\""));
        var body =
                new Snippet(
                        Place.BODY,
                        OptionalInt.of(3),
                        Optional.of("C/NF"),
                        "- police\tand\nbribes",
                        List.of(new Span(2, 8), new Span(13, 19)));
        var signature =
                new Snippet(
                        Place.SIGNATURE,
                        OptionalInt.empty(),
                        Optional.empty(),
                        "GULLIVER",
                        List.of());
        return new Hit(1, 12.5, cable, 2, List.of(body, signature));
    }

    private static Hit bare() {
        var cable =
                new CableSummary(
                        new CableId("sha256:0123456789abcdef"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Hit(2, 0.25, cable, 1, List.of());
    }
}
