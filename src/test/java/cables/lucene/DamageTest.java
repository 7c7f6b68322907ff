package cables.lucene;

import static cables.lucene.TestIndex.ask;
import static cables.lucene.TestIndex.ids;
import static cables.lucene.TestIndex.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.engine.BuildFacts;
import cables.engine.Damage;
import cables.engine.Damage.Kind;
import cables.engine.GenerationCheck;
import cables.engine.IndexUnusable;
import cables.engine.MadeUpCables;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An index that was damaged says so, and never answers from what is left.
class DamageTest {

    private static final int READER = 1;

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        folder = parent.resolve("index");
        TestIndex.build(folder, cable("09LIMA1", "fish"));
        TestIndex.build(folder, cable("09LIMA1", "fish"), cable("09LIMA2", "fish boats"));
    }

    private static Cable cable(String id, String words) {
        return MadeUpCables.cable().paragraph("U", words).as(id);
    }

    private Map<Path, byte[]> files(String generation) throws IOException {
        var files = new TreeMap<Path, byte[]>();
        try (var all = Files.list(folder.resolve(generation))) {
            for (var file : all.toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private List<String> found() throws IOException {
        try (var engine = LuceneIndex.open(folder)) {
            return ids(ask(engine, word("fish"))).stream().sorted().toList();
        }
    }

    private List<Damage> damages() throws IOException {
        return LuceneIndex.check(folder).damages().toList();
    }

    private void assertDamaged(String what) {
        assertThatThrownBy(this::found)
                .as(what)
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("is damaged: run cables rebuild");
    }

    @Test
    void aWholeIndexIsFoundWhole() throws IOException {
        var check = LuceneIndex.check(folder);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.generations())
                .extracting(GenerationCheck::generation)
                .containsExactly("gen-2", "gen-1");
        assertThat(check.generations()).extracting(GenerationCheck::cables).containsExactly(2L, 1L);
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        for (var file : files("gen-2").entrySet()) {
            var bytes = file.getValue();
            for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 7)) {
                var flipped = bytes.clone();
                flipped[at] ^= 1;
                Files.write(file.getKey(), flipped);
                var place = file.getKey().getFileName() + " at " + at;
                assertThat(damages()).as(place).hasSize(1);
                assertDamaged(place);
            }
            Files.write(file.getKey(), bytes);
        }
        assertThat(found()).containsExactly("09LIMA1", "09LIMA2");
    }

    @Test
    void whatIsCutOrMissingIsFound() throws IOException {
        for (var file : files("gen-2").entrySet()) {
            for (var length : List.of(0, file.getValue().length / 2)) {
                Files.write(file.getKey(), Arrays.copyOf(file.getValue(), length));
                assertThat(damages()).isNotEmpty();
                assertDamaged(file.getKey() + " cut to " + length);
            }
            Files.delete(file.getKey());
            assertThat(damages()).extracting(Damage::kind).containsOnly(Kind.MISSING);
            assertDamaged(file.getKey() + " missing");
            Files.write(file.getKey(), file.getValue());
        }
    }

    @Test
    void whatIsTooManyIsFound() throws IOException {
        Files.writeString(folder.resolve("gen-2/segments_9"), "");
        assertThat(damages()).containsExactly(new Damage("gen-2/segments_9", Kind.EXTRA));
        assertDamaged("extra");
        Files.delete(folder.resolve("gen-2/segments_9"));
        Files.writeString(folder.resolve("stray"), "");
        assertThat(damages()).containsExactly(new Damage("stray", Kind.EXTRA));
    }

    @Test
    void swappedFilesAndGenerationsAreFound() throws IOException {
        for (var file : files("gen-1").entrySet()) {
            var other = folder.resolve("gen-2").resolve(file.getKey().getFileName());
            if (Files.exists(other)) {
                var before = Files.readAllBytes(other);
                Files.write(other, file.getValue());
                assertThat(damages()).as("%s", other).isNotEmpty();
                assertDamaged(other + " swapped");
                Files.write(other, before);
            }
        }
        Files.move(folder.resolve("gen-2"), folder.resolve("aside"));
        Files.move(folder.resolve("gen-1"), folder.resolve("gen-2"));
        Files.move(folder.resolve("aside"), folder.resolve("gen-1"));
        assertDamaged("generations swapped");
        assertThat(LuceneIndex.check(folder).generations()).noneMatch(GenerationCheck::isWhole);
    }

    @Test
    void everyChangeOfCurrentIsFound() throws IOException {
        var current = folder.resolve("CURRENT");
        var bytes = Files.readAllBytes(current);
        int numbers = new String(bytes, StandardCharsets.UTF_8).indexOf("next");
        for (int at = 0; at < numbers; at++) {
            var flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(current, flipped);
            assertThat(damages()).as("at " + at).isNotEmpty();
        }
        for (int length = 0; length < bytes.length; length++) {
            Files.write(current, Arrays.copyOf(bytes, length));
            assertDamaged("CURRENT cut to " + length);
        }
        Files.delete(current);
        assertDamaged("CURRENT missing");
        assertThat(LuceneIndex.exists(folder)).isTrue();
    }

    @Test
    void theOneBeforeIsCheckedToo() throws IOException {
        Files.delete(folder.resolve("gen-1/manifest"));
        assertThat(damages()).containsExactly(new Damage("gen-1/manifest", Kind.MISSING));
        assertThat(LuceneIndex.check(folder).answers()).isTrue();
        assertThat(found()).hasSize(2);
        assertThatThrownBy(() -> LuceneIndex.rollback(folder, READER))
                .isInstanceOf(IndexUnusable.class);
        assertThat(found()).hasSize(2);
    }

    @Test
    void goesBackOneStepOnce() throws IOException {
        try (var engine = LuceneIndex.open(folder)) {
            assertThat(LuceneIndex.rollback(folder, READER).generation()).isEqualTo("gen-1");
            assertThat(ids(ask(engine, word("fish")))).hasSize(2);
        }
        assertThat(found()).containsExactly("09LIMA1");
        assertThatThrownBy(() -> LuceneIndex.rollback(folder, READER))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("no generation to go back to");
        TestIndex.build(folder, cable("09LIMA3", "fish"));
        try (var engine = LuceneIndex.open(folder)) {
            assertThat(engine.status().generation())
                    .as("no name is given twice")
                    .isEqualTo("gen-3");
        }
    }

    @Test
    void doesNotGoBackToAnotherVersion() throws IOException {
        assertThatThrownBy(() -> LuceneIndex.rollback(folder, READER + 1))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("of another version");
        assertThat(found()).hasSize(2);
    }

    @Test
    void goesBackFromDamageToTheNewestThatIsWhole() throws IOException {
        Files.writeString(folder.resolve("CURRENT"), "garbled");
        Files.delete(folder.resolve("gen-2/segments_1"));
        assertThat(LuceneIndex.rollback(folder, READER).generation()).isEqualTo("gen-1");
        assertThat(found()).containsExactly("09LIMA1");
    }

    @Test
    void noUpdateGoesOnFromDamage() throws IOException {
        for (var file : files("gen-2").entrySet()) {
            var flipped = file.getValue().clone();
            flipped[flipped.length / 2] ^= 1;
            Files.write(file.getKey(), flipped);
            assertThatThrownBy(this::update)
                    .as("%s", file.getKey())
                    .isInstanceOf(IndexUnusable.class)
                    .hasMessageContaining("is damaged");
            Files.write(file.getKey(), file.getValue());
        }
        assertThat(found()).hasSize(2);
        assertThat(LuceneIndex.check(folder).isWhole()).isTrue();
        assertThat(LuceneIndex.check(folder).unfinished()).isEmpty();
    }

    private void update() throws IOException {
        try (var session = LuceneIndex.update(folder)) {
            session.put(MadeUpCables.versions(cable("09LIMA3", "fish")));
            session.publish(new BuildFacts(List.of("/made-up"), READER));
        }
    }

    @Test
    void aRebuildDoesNotKeepWhatIsDamaged() throws IOException {
        Files.writeString(folder.resolve("gen-2/_0.si"), "");
        TestIndex.build(folder, cable("09LIMA3", "fish"));
        var check = LuceneIndex.check(folder);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.generations())
                .extracting(GenerationCheck::generation)
                .containsExactly("gen-3");
    }

    @Test
    void tellsItsSourcesEvenWhenDamaged() throws IOException {
        Files.writeString(folder.resolve("CURRENT"), "");
        Files.delete(folder.resolve("gen-2/segments_1"));
        assertThat(LuceneIndex.sources(folder)).containsExactly("/made-up");
    }

    @Test
    void aFirstBuildThatWasStoppedIsNoIndex() throws IOException {
        var fresh = parent.resolve("fresh");
        TestIndex.build(fresh, cable("09LIMA1", "fish"));
        Files.move(fresh.resolve("CURRENT"), fresh.resolve("CURRENT.new"));
        assertThat(LuceneIndex.exists(fresh)).isFalse();
        TestIndex.build(fresh, cable("09LIMA2", "fish"));
        assertThat(LuceneIndex.check(fresh).isWhole()).isTrue();
    }

    @Test
    void whatWasDeletedStaysAwayUntilItIsPutBack() throws IOException {
        var id = new CableId("09LIMA2");
        try (var session = LuceneIndex.deletion(folder)) {
            assertThat(session.delete(new CableId("09LIMA9"))).isFalse();
            assertThat(session.delete(id)).isTrue();
            session.publish(new BuildFacts(List.of("/made-up"), READER));
        }
        assertThat(found()).containsExactly("09LIMA1");
        assertThat(LuceneIndex.check(folder).isWhole()).isTrue();
        try (var session = LuceneIndex.update(folder)) {
            assertThat(session.deleted()).containsExactly(id);
            session.put(MadeUpCables.versions(cable("09LIMA2", "fish")));
            session.publish(new BuildFacts(List.of("/made-up"), READER));
        }
        try (var session = LuceneIndex.update(folder)) {
            assertThat(session.deleted()).isEmpty();
        }
        assertThat(found()).hasSize(2);
    }
}
