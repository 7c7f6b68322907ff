package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cables.cable.Diagnostic;
import cables.source.Reason;
import cables.source.Sources;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is told of a corpus.
class SurveyTest {

    private static final String CABLE =
            """
            O 080711Z FEB 10
            FM AMEMBASSY LAGADO
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
            BT
            UNCLAS LAGADO 00%04d

            E.O. 12958: N/A
            TAGS: %s
            Told by a traveller
            SUBJECT: AN EXERCISE IN REPORTING

            1. %s EXERCISE EXERCISE EXERCISE.
            GULLIVER
            """;

    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void cablesFilesAndWhatIsNoneAreCounted() throws IOException {
        write(1, "KTIP", "(U)");
        write(2, "KTIP", "No mark, but");
        desk.write("empty.txt", "");
        desk.write("bad.csv", "\"1\",\"2/8/2010 7:11\",\"10LAGADO1\"\n");
        var survey = survey();
        assertThat(survey.files()).isEqualTo(4);
        assertThat(survey.cables()).isEqualTo(2);
        assertThat(survey.tally())
                .isEqualTo(new Tally(2, 0, 1, 1, Map.of(Reason.EMPTY, 1L, Reason.BAD_CSV, 1L)));
        assertThat(survey.reasons())
                .extracting(Survey.Refusals::reason)
                .containsExactly(Reason.EMPTY, Reason.BAD_CSV);
        assertThat(survey.reasons().getFirst().examples())
                .containsExactly(folder.resolve("empty.txt").toString());
        assertThat(survey.cablesWith(CableField.MRN)).isEqualTo(2);
        assertThat(survey.cablesWith(CableField.MARKINGS)).isEqualTo(1);
        assertThat(survey.cablesWith(CableField.REFS)).isZero();
    }

    @Test
    void whatIsNotKnownIsToldByHowOftenItIsThere() throws IOException {
        write(1, "KTIP, QXZQ, QXZW", "(U)");
        write(2, "KTIP, QXZQ", "(U)");
        var unknown = survey().unknown();
        assertThat(unknown.tags())
                .containsExactly(new Survey.Count("QXZQ", 2), new Survey.Count("QXZW", 1));
        assertThat(unknown.posts())
                .containsExactly(
                        new Survey.Count("AMEMBASSY LAGADO", 2), new Survey.Count("LAGADO", 2));
        assertThat(unknown.lines()).containsExactly(new Survey.Count("Told by a traveller", 2));
    }

    @Test
    void examplesAreOfDifferentKindsAndCables() throws IOException {
        write(1, "QXZQ, QXZW, QXZX, QXZY", "(U)");
        write(2, "QXZQ", "(S/Noforn)");
        write(3, "QXZV", "(C-NF)");
        var odd = survey().odd();
        var tags = only(odd, Diagnostic.Code.TAG_UNKNOWN);
        assertThat(tags.count()).isEqualTo(6);
        assertThat(tags.cables()).isEqualTo(3);
        assertThat(tags.examples())
                .extracting(it -> it.id() + " " + it.mark().of(it.excerpt()))
                .containsExactly("10LAGADO1 QXZQ", "10LAGADO3 QXZV", "10LAGADO1 QXZW");
        assertThat(only(odd, Diagnostic.Code.MARKING_NORMALISED).examples())
                .extracting(OddExample::id, OddExample::line, OddExample::column)
                .containsExactly(tuple("10LAGADO2", 12, 4), tuple("10LAGADO3", 12, 4));
    }

    @Test
    void oneTextInTwoFilesIsOneExample() throws IOException {
        write(1, "QXZQ", "(U)");
        desk.write("again.txt", CABLE.formatted(1, "QXZQ", "(U)"));
        var tags = only(survey().odd(), Diagnostic.Code.TAG_UNKNOWN);
        assertThat(tags.count()).isEqualTo(2);
        assertThat(tags.examples()).hasSize(1);
    }

    @Test
    void programsGetTheSame() throws IOException {
        write(1, "KTIP, QXZQ", "(U)");
        var out = new StringWriter();
        SurveyJson.write(survey(), out);
        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("cables").asInt()).isEqualTo(1);
        assertThat(json.get("fields").get("executiveOrder").asInt()).isEqualTo(1);
        var example = json.get("diagnostics").get(0).get("examples").get(0);
        assertThat(example.get("excerpt").asText()).isEqualTo("TAGS: KTIP, QXZQ");
        assertThat(example.get("mark")).extracting(it -> it.asInt()).containsExactly(12, 16);
        assertThat(json.get("unknown").get("tags").get(0).get("text").asText()).isEqualTo("QXZQ");
    }

    private void write(int serial, String tags, String mark) {
        desk.write(serial + ".txt", CABLE.formatted(serial, tags, mark));
    }

    private Survey survey() throws IOException {
        var surveyor = new Surveyor();
        new Corpus(Sources.of(List.of(folder)), CableReader.standard()).read(2, surveyor);
        return surveyor.survey();
    }

    private static CodeCount only(List<CodeCount> counts, Diagnostic.Code code) {
        return counts.stream().filter(it -> it.code() == code).findFirst().orElseThrow();
    }
}
