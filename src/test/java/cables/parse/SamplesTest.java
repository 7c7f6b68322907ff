package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Passage;
import cables.cable.PortionMarking;
import cables.ingest.CableReader;
import cables.ingest.Corpus;
import cables.ingest.Finding;
import cables.source.FileStat;
import cables.source.Sources;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sample cables are read as their authors meant them: `samples.tsv` was written beside them,
/// not by the reader.
class SamplesTest {

    private static final Path SAMPLES = Path.of("index-data/cables");
    private static final Path MEANT = Path.of("src/test/resources/cables/samples.tsv");

    @Test
    void areReadAsTheyWereMeant() throws IOException {
        var read = read();
        var meant = Files.readAllLines(MEANT);
        assertThat(read).hasSize(meant.size() - 1);
        assertThat(read.values()).containsExactlyElementsOf(meant.subList(1, meant.size()));
    }

    @Test
    void areMarkedAsExercisesButForTheRealOne() throws IOException {
        for (var entry : texts().entrySet()) {
            assertThat(entry.getValue().contains("EXERCISE EXERCISE EXERCISE"))
                    .as(entry.getKey())
                    .isNotEqualTo(entry.getKey().equals("10BEIJING326.txt"));
        }
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        visit((name, cable) -> texts.put(name, cable.reading().text()));
        return texts;
    }

    private static Map<String, String> read() throws IOException {
        var lines = new TreeMap<String, String>();
        visit((name, cable) -> lines.put(name, name + "\t" + line(cable)));
        return lines;
    }

    @FunctionalInterface
    private interface Visit {
        void cable(String name, Cable cable);
    }

    private static void visit(Visit visit) throws IOException {
        new Corpus(Sources.of(List.of(SAMPLES)), CableReader.standard())
                .read(
                        1,
                        new Corpus.Visitor() {
                            @Override
                            public void met(FileStat file, Finding finding) {
                                if (finding instanceof Finding.Found(var cable)) {
                                    visit.cable(file.path().replaceFirst(".*/", ""), cable);
                                }
                            }
                        });
    }

    private static String line(Cable cable) {
        var heading = cable.heading();
        return String.join(
                "\t",
                cable.id().value(),
                heading.transmission()
                        .dtg()
                        .map(it -> it.value().time().toString().substring(0, 16))
                        .orElse("-"),
                heading.handling().classification().map(it -> it.value().title()).orElse("-"),
                heading.handling().captions().stream()
                        .map(it -> it.value().word())
                        .sorted()
                        .collect(Collectors.joining(" ")),
                joined(heading.topic().tags().stream().map(it -> it.value().written())),
                heading.topic()
                        .subject()
                        .map(Passage::oneLine)
                        .map(SamplesTest::letters)
                        .orElse("-"),
                markings(cable),
                cable.body().signature().map(Located::value).orElse("-"),
                joined(
                        heading.topic().references().stream()
                                .map(it -> it.value().mrn().map(Mrn::canonical).orElse("-"))));
    }

    /// A hyphen or a blank more where lines were joined makes no other subject.
    private static String letters(String subject) {
        return subject.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String markings(Cable cable) {
        return joined(
                cable.body().paragraphs().stream()
                        .filter(it -> it.number().isPresent())
                        .map(it ->
                                it.marking()
                                        .map(Located::value)
                                        .map(PortionMarking::text)
                                        .orElse("-")));
    }

    private static String joined(Stream<String> values) {
        var joined = values.collect(Collectors.joining("|"));
        return joined.isEmpty() ? "-" : joined;
    }
}
