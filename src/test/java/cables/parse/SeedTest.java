package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Addressee;
import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Cable;
import cables.cable.Classification;
import cables.cable.Declassification;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.cable.Precedence;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The seed, 10BEIJING326, is read right: a one-line header, the pilcrow read as a 1, a SUBJECT
/// over a blank line, the signature glued to the last paragraph.
class SeedTest {

    private static final Path SEED = Path.of("index-data", "cables", "10BEIJING326.txt");

    private static String text = "";
    private static Cable cable = Texts.parse("");

    @BeforeAll
    static void readTheSeed() throws IOException {
        text = Files.readString(SEED);
        cable = Texts.parse(text);
    }

    @Test
    void theTextIsTheSeedByteForByte() throws IOException {
        assertThat(Digests.sha256(Files.readAllBytes(SEED)))
                .startsWith("968c6400")
                .endsWith("ca6f2590");
    }

    @Test
    void itIsKnownByItsMrn() {
        assertThat(cable.id().value()).isEqualTo("10BEIJING326");
    }

    @Test
    void theDtgAgreesWithTheJulianTime() {
        var transmission = cable.heading().transmission();
        assertThat(transmission.dtg().orElseThrow().value().time())
                .isEqualTo(Instant.parse("2010-02-08T07:11:00Z"));
        assertThat(transmission.julianTime().orElseThrow().value()).isEqualTo("0390711");
        assertThat(codes()).doesNotContain(Diagnostic.Code.DATE_MISMATCH);
    }

    @Test
    void theHeaderOnOneLineComesApart() {
        var routing = cable.heading().routing();
        assertThat(routing.from().map(Located::value)).contains("AMEMBASSY BEIJING");
        assertThat(routing.to().stream().map(Located::value))
                .containsExactly(
                        new Addressee(
                                "SECSTATE WASHDC",
                                Optional.empty(),
                                Optional.of(Precedence.IMMEDIATE),
                                Optional.of("8003")));
        assertThat(routing.info()).isEmpty();
        assertThat(cable.heading().transmission().precedence().stream().map(Located::value))
                .containsExactly(Precedence.IMMEDIATE);
    }

    @Test
    void theHandlingIsRead() {
        var handling = cable.heading().handling();
        assertThat(handling.classification().map(Located::value))
                .contains(Classification.UNCLASSIFIED);
        assertThat(handling.captions().stream().map(it -> it.value().word()))
                .containsExactly("SIPDIS");
        assertThat(handling.passing().stream().map(Located::value))
                .containsExactly("DEPT FOR EAP/CM SPATCH; EAP/RSP; G/TIP");
        assertThat(handling.executiveOrder().flatMap(it -> it.value().order())).contains("12958");
        assertThat(handling.executiveOrder().flatMap(it -> it.value().declassify()))
                .contains(new Declassification.Rule("N/A"));
    }

    @Test
    void theTopicIsRead() {
        var topic = cable.heading().topic();
        assertThat(topic.tags().stream().map(it -> it.value().written()))
                .containsExactly("CH", "KWMN", "KTIP", "PGOV");
        assertThat(topic.subject().map(Passage::oneLine))
                .contains("IOM DEEMS CHINA TAKING POSITIVE STEPS TO FIGHT HUMAN TRAFFICKING");
        assertThat(codes()).contains(Diagnostic.Code.SUBJECT_CONTINUED);
    }

    @Test
    void paragraphsPrintedAsElevenToSixteenAreOneToSix() {
        var paragraphs = cable.body().paragraphs();
        assertThat(paragraphs.stream().map(it -> it.number().orElseThrow()))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(
                        paragraphs.stream()
                                .map(it ->
                                        it.marking().map(Located::value).map(PortionMarking::text)))
                .hasSize(6)
                .allMatch(Optional.of("SBU")::equals);
        assertThat(codes()).contains(Diagnostic.Code.PILCROW_AS_ONE);
    }

    @Test
    void theSignatureIsNotPartOfTheLastParagraph() {
        assertThat(cable.body().signature().map(Located::value)).contains("HUNTSMAN");
        assertThat(cable.body().paragraphs().getLast().passage().text())
                .endsWith("to addressing trafficking.");
    }

    @Test
    void theBlocksJoinedAreTheText() {
        assertThat(
                        cable.reading().blocks().stream()
                                .map(it -> it.span().of(text))
                                .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(cable.reading().blocks())
                .extracting(Block::kind)
                .doesNotContain(BlockKind.UNRECOGNISED);
        assertThat(cable.reading().text()).isEqualTo(text);
    }

    private static List<Diagnostic.Code> codes() {
        return cable.reading().diagnostics().stream().map(Diagnostic::code).toList();
    }
}
