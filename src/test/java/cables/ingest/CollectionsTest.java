package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cables.Shared;
import cables.cable.Cable;
import cables.source.FileStat;
import cables.source.Sources;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whole collections, read as the product reads them.
class CollectionsTest {

    @Test
    void the_samples_are_all_cables() throws IOException {
        var session = new MemorySession();
        var report = ingest(session, Path.of("index-data/cables"));
        assertThat(report.tally().rejected()).isZero();
        assertThat(report.tally().indexed()).isGreaterThan(35);
        assertThat(session.kept()).containsKey("10BEIJING326");
    }

    @Test
    void a_sample_whose_sections_lie_in_two_files_is_one_text() throws IOException {
        var session = new MemorySession();
        ingest(session, Path.of("index-data/cables"));
        var stored = session.kept("08LIMA77");
        assertThat(stored.versions()).hasSize(1);
        assertThat(stored.leading().text())
                .containsSubsequence("SECTION 01 OF 02 LIMA", "SECTION 02 OF 02 LIMA");
        assertThat(stored.leading().provenance().path()).endsWith("08LIMA77.txt");
        var cable = CableReader.standard().cable(stored.leading());
        assertThat(cable.body().paragraphs().stream().map(it -> it.number().orElse(0)))
                .startsWith(1, 2, 3)
                .isSorted();
    }

    @Test
    void the_same_150_cables_are_found_in_each_form() throws IOException {
        for (var form : List.of("cables/text", "cables/pages", "cables/cables-sample.csv")) {
            var session = new MemorySession();
            var report = ingest(session, Shared.path(form));
            assertThat(report.cables()).as(form).isEqualTo(150);
            assertThat(report.tally().indexed()).as(form).isEqualTo(150);
            assertThat(session.kept()).as(form).hasSize(150);
        }
    }

    @Test
    void cables_are_read_in_order_without_an_index() throws IOException {
        var cables = new ArrayList<Cable>();
        var corpus =
                new Corpus(
                        Sources.of(List.of(Path.of("index-data/cables"))), CableReader.standard());
        corpus.read(
                2,
                new Corpus.Visitor() {
                    @Override
                    public void met(FileStat file, Finding finding) {
                        if (finding instanceof Finding.Found found) {
                            cables.add(found.cable());
                        }
                    }
                });
        assertThat(cables).hasSizeGreaterThan(35);
        assertThat(cables.stream().map(it -> it.provenance().path())).isSorted();
    }

    private static IngestReport ingest(MemorySession session, Path path) throws IOException {
        return new Ingest(CableReader.standard(), IngestOptions.standard())
                .run(Sources.of(List.of(path)), session, new Observer() {});
    }
}
