package cables.export;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.CableId;
import cables.cable.Classification;
import cables.cable.Mrn;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Place;
import cables.engine.Snippet;
import cables.engine.Telegram;
import cables.query.ParsedQuery;
import cables.query.Query;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How hits are handed to those who cite them.
class CitationsTest {

    private static Hit hit(CableSummary cable, int... paragraphs) {
        var snippets =
                IntStream.of(paragraphs)
                        .mapToObj(it ->
                                new Snippet(
                                        Place.BODY,
                                        OptionalInt.of(it),
                                        Optional.empty(),
                                        "text",
                                        List.of()))
                        .toList();
        return new Hit(1, 1, cable, 1, snippets);
    }

    private static CableSummary sent(String from, String to, String subject) {
        return new CableSummary(
                new CableId("10BEIJING7"),
                new Telegram(
                        Optional.of(new Mrn(2010, "BEIJING", 7)),
                        Optional.of(from),
                        Optional.of(to)),
                Optional.of(Instant.parse("2010-02-08T23:11:00Z")),
                Optional.of(Classification.CONFIDENTIAL),
                List.of("PGOV", "CH"),
                List.of(),
                Optional.of(subject));
    }

    private static CableSummary unknown() {
        return new CableSummary(
                new CableId("sha256:0123456789abcdef"),
                Telegram.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String note(CableSummary cable, int... paragraphs) {
        return Citation.of(hit(cable, paragraphs)).note();
    }

    @Test
    void a_note_says_who_to_whom_which_when_and_where() {
        assertThat(note(sent("AMEMBASSY BEIJING", "SECSTATE WASHDC", "WIND & RAIN"), 3))
                .isEqualTo(
                        "Embassy Beijing to Secretary of State, telegram 7, February 8, 2010, “WIND"
                                + " & RAIN,” CONFIDENTIAL, para. 3, 10BEIJING7.");
        assertThat(note(sent("AMCONSUL LAPUTA EAST", "USMISSION LAGADO", "X"), 5, 3, 5))
                .isEqualTo(
                        "Consulate Laputa East to US Mission Lagado, telegram 7, February 8, 2010,"
                                + " “X,” CONFIDENTIAL, paras. 3, 5, 10BEIJING7.");
    }

    @Test
    void a_note_leaves_out_what_nobody_knows() {
        assertThat(note(unknown())).isEqualTo("telegram, sha256:0123456789abcdef.");
    }

    @Test
    void ris_is_a_personal_communication() throws IOException {
        var cable = sent("AMEMBASSY BEIJING", "SECSTATE WASHDC", "WIND\r\nER  - & RAIN");
        assertThat(written(Ris::new, hit(cable, 3)))
                .isEqualTo(
                        """
                        TY  - PCOMM
                        ID  - 10BEIJING7
                        AU  - Embassy Beijing
                        A2  - Secretary of State
                        TI  - WIND ER  - & RAIN
                        PY  - 2010
                        DA  - 2010/02/08/
                        M3  - telegram 7
                        AN  - 10BEIJING7
                        SP  - para. 3
                        KW  - PGOV
                        KW  - CH
                        N1  - Embassy Beijing to Secretary of State, telegram 7, February 8, 2010, “WIND ER  - & RAIN,” CONFIDENTIAL, para. 3, 10BEIJING7.
                        ER  -\s

                        """
                                .replace("\n", "\r\n"));
        assertThat(written(Ris::new, hit(unknown())).lines())
                .containsSequence("TY  - PCOMM", "ID  - sha256:0123456789abcdef", "M3  - telegram");
    }

    @Test
    void bibtex_escapes_what_tex_would_obey() throws IOException {
        var cable = sent("AMEMBASSY BEIJING", "SECSTATE WASHDC", "50% {OFF} \\input{x} & ~#1_^$");
        assertThat(written(BibTex::new, hit(cable, 3)))
                .startsWith(
                        """
                        @misc{10BEIJING7,
                          author = {{Embassy Beijing}},
                          title = {50\\% \\{OFF\\} \\textbackslash{}input\\{x\\} \\& \\textasciitilde{}\\#1\\_\\textasciicircum{}\\$},
                          howpublished = {Telegram 7 to Secretary of State},
                          year = {2010},
                          month = feb,
                          day = {8},
                          number = {7},
                          keywords = {PGOV, CH},
                          note = {Embassy Beijing to Secretary of State, telegram 7,\
                        """)
                .endsWith("10BEIJING7.}\n}\n\n");
        assertThat(written(BibTex::new, hit(unknown())))
                .startsWith("@misc{sha256:0123456789abcdef,\n  howpublished = {Telegram}");
    }

    @Test
    void csl_json_keeps_to_the_keys_of_its_schema() throws IOException {
        var json = new ObjectMapper();
        var cable = sent("AMEMBASSY BEIJING", "SECSTATE WASHDC", "WIND");
        assertThat(json.readTree(written(CslJson::new, hit(cable, 3, 4), hit(unknown()))))
                .isEqualTo(
                        json.readTree(
                                """
                                [{"id":"10BEIJING7","type":"personal_communication","genre":"telegram",
                                  "author":[{"literal":"Embassy Beijing"}],
                                  "recipient":[{"literal":"Secretary of State"}],
                                  "title":"WIND","number":"7","issued":{"date-parts":[[2010,2,8]]},
                                  "keyword":"PGOV, CH",
                                  "note":"Embassy Beijing to Secretary of State, telegram 7, February 8, 2010, “WIND,” CONFIDENTIAL, paras. 3, 4, 10BEIJING7.",
                                  "custom":{"classification":"CONFIDENTIAL","paragraphs":[3,4]}},
                                 {"id":"sha256:0123456789abcdef","type":"personal_communication","genre":"telegram",
                                  "note":"telegram, sha256:0123456789abcdef.",
                                  "custom":{"classification":null,"paragraphs":[]}}]
                                """));
        assertThat(json.readTree(written(CslJson::new))).isEmpty();
    }

    private interface Form {
        ResultWriter writer(Writer out) throws IOException;
    }

    private static String written(Form form, Hit... hits) throws IOException {
        var out = new StringWriter();
        var writer = form.writer(out);
        var question = new ParsedQuery("*", new Query.All(), List.of());
        writer.start(Asked.alone(question), new AnswerFacts("g1", hits.length, false));
        for (var hit : hits) {
            writer.hit(hit);
        }
        writer.finish();
        writer.end();
        return out.toString();
    }
}
