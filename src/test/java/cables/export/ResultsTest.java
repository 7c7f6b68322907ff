package cables.export;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Mrn;
import cables.cable.Span;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.Snippet;
import cables.engine.Telegram;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.Repair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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

    /// One answer in a form, or two that go by a name.
    private static String written(boolean several, Form form) throws IOException {
        var out = new StringWriter();
        var writer = form.writer(out);
        write(several ? new Asked(Optional.of("q1"), QUESTION) : Asked.alone(QUESTION), writer);
        if (several) {
            write(new Asked(Optional.of("q2"), QUESTION), writer);
        }
        writer.end();
        return out.toString();
    }

    private static void write(Asked asked, ResultWriter writer) throws IOException {
        writer.start(asked, new AnswerFacts("g7", 2, true));
        writer.hit(full());
        writer.hit(bare());
        writer.finish();
    }

    private interface Form {
        ResultWriter writer(Writer out) throws IOException;
    }

    @Test
    void the_whole_answer_is_one_object() throws IOException {
        var out = written(false, it -> new ResultJson(false, Besides.NOTHING, it));
        var hits = HITS.strip().replace("\n", ",");
        var json = new ObjectMapper();
        assertThat(out).startsWith("{\n  \"schema\": 1,\n  \"query\": \"polic (\"").endsWith("}\n");
        assertThat(json.readTree(out))
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
    void many_answers_are_an_array_of_such_objects() throws IOException {
        var json = new ObjectMapper();
        var one = json.readTree(written(false, it -> new ResultJson(false, Besides.NOTHING, it)));
        var many = json.readTree(written(true, it -> new ResultJson(true, Besides.NOTHING, it)));
        assertThat(many).hasSize(2);
        assertThat(many.get(1).get("topic").textValue()).isEqualTo("q2");
        JsonNode first = ((ObjectNode) many.get(0)).without("topic");
        assertThat(first).isEqualTo(one);
    }

    @Test
    void the_keys_come_in_their_order() throws IOException {
        var out = written(false, it -> new ResultJson(false, Besides.NOTHING, it));
        assertThat(out.replaceAll("(?s)\"hits\".*", "").replaceAll("[^a-zA-Z\"]+", " "))
                .isEqualTo(
                        " \"schema\" \"query\" \"polic \" \"readAs\" \"polic\" \"repairs\""
                                + " \"message\" \"a lone was left out\" \"span\" \"index\" \"g \""
                                + " \"total\" \"partial\" true ");
    }

    @Test
    void hits_one_a_line() throws IOException {
        assertThat(written(false, it -> new ResultLines(Besides.NOTHING, it))).isEqualTo(HITS);
        assertThat(written(true, it -> new ResultLines(Besides.NOTHING, it)).lines())
                .hasSize(4)
                .last()
                .asString()
                .endsWith(",\"topic\":\"q2\"}");
    }

    @Test
    void csv_is_quoted_and_holds_no_formula() throws IOException {
        assertThat(
                        written(
                                false,
                                it ->
                                        new ResultTable(
                                                Delimited.CSV,
                                                ResultTable.Column.usual(),
                                                false,
                                                it)))
                .isEqualTo(
                        "rank,score,id,date,classification,post,tags,captions,subject,paragraph,marking,snippet\r\n"
                            + "1,12.5,10LAGADO42,2010-02-08T07:11:00Z,UNCLASSIFIED,LAGADO,PGOV"
                            + " KTIP,SIPDIS,\"'=NOTHING, \"\"HAPPENED\"\"\",3,C/NF,'- police and"
                            + " bribes\r\n"
                            + "2,0.25,sha256:0123456789abcdef,,,,,,,,,\r\n");
    }

    @Test
    void many_answers_have_one_header_and_name_their_topic_last() throws IOException {
        assertThat(
                        written(
                                        true,
                                        it ->
                                                new ResultTable(
                                                        Delimited.CSV,
                                                        ResultTable.Column.usual(),
                                                        true,
                                                        it))
                                .lines())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("rank,").endsWith(",snippet,topic"),
                        it -> assertThat(it).endsWith(",q1"),
                        it -> assertThat(it).endsWith(",q1"),
                        it -> assertThat(it).endsWith(",q2"),
                        it -> assertThat(it).endsWith(",q2"));
    }

    @Test
    void tsv_holds_tabs_between_cells_only() throws IOException {
        var out =
                written(
                        false,
                        it ->
                                new ResultTable(
                                        Delimited.TSV, ResultTable.Column.usual(), false, it));
        assertThat(out.lines().map(it -> it.split("\t", -1).length)).containsExactly(12, 12, 12);
        assertThat(out).contains("\t=NOTHING, \"HAPPENED\"\t3\tC/NF\t- police and bribes\n");
    }

    @Test
    void ids_one_a_line() throws IOException {
        assertThat(written(false, ResultIds::new))
                .isEqualTo("10LAGADO42\nsha256:0123456789abcdef\n");
        assertThat(written(true, ResultIds::new)).contains("q2\t10LAGADO42\n");
    }

    @Test
    void the_scores_of_a_run_strictly_fall() throws IOException {
        var out = new StringWriter();
        var writer = new TrecRun(out);
        writer.start(new Asked(Optional.of("a b"), QUESTION), new AnswerFacts("g7", 4, false));
        for (var score : List.of(1.5, 1.5, 1.4999999, 0.0)) {
            writer.hit(new Hit(1, score, full().cable(), 1, List.of()));
        }
        assertThat(out.toString())
                .isEqualTo(
                        """
                        a_b Q0 10LAGADO42 1 1.500000 cables
                        a_b Q0 10LAGADO42 1 1.499999 cables
                        a_b Q0 10LAGADO42 1 1.499998 cables
                        a_b Q0 10LAGADO42 1 0.000000 cables
                        """);
    }

    @Test
    void each_topic_of_a_run_starts_anew() throws IOException {
        assertThat(written(true, TrecRun::new))
                .isEqualTo(
                        """
                        q1 Q0 10LAGADO42 1 12.500000 cables
                        q1 Q0 sha256:0123456789abcdef 2 0.250000 cables
                        q2 Q0 10LAGADO42 1 12.500000 cables
                        q2 Q0 sha256:0123456789abcdef 2 0.250000 cables
                        """);
        assertThat(written(false, TrecRun::new)).startsWith("1 Q0 10LAGADO42 1 12.5");
    }

    @Test
    void what_was_asked_is_noted_beside_a_file() throws IOException {
        var note = new AnswerNote();
        note.add(Asked.alone(QUESTION), new AnswerFacts("g7", 2, true), 1);
        var out = new StringWriter();
        note.write("found.csv", out);
        var json = new ObjectMapper();
        assertThat(json.readTree(out.toString()))
                .isEqualTo(
                        json.readTree(
                                """
                                {"schema":1,"file":"found.csv","answers":[{"topic":null,"query":"polic (",
                                 "readAs":"polic","repairs":[{"message":"a lone ( was left out","span":[6,7]}],
                                 "index":"g7","total":2,"partial":true,"written":1}]}
                                """));
    }

    private static final ParsedQuery QUESTION =
            new ParsedQuery(
                    "polic (",
                    new Query.Word("polic", Query.Form.INFLECTED),
                    List.of(new Repair("a lone ( was left out", new Span(6, 7))));

    private static Hit full() {
        var cable =
                new CableSummary(
                        new CableId("10LAGADO42"),
                        new Telegram(
                                Optional.of(new Mrn(2010, "LAGADO", 42)),
                                Optional.of("AMEMBASSY LAGADO"),
                                Optional.of("SECSTATE WASHDC")),
                        Optional.of(Instant.parse("2010-02-08T07:11:00Z")),
                        Optional.of(Classification.UNCLASSIFIED),
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
                        Telegram.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Hit(2, 0.25, cable, 1, List.of());
    }
}
