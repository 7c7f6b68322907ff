package cables.lucene;

import static cables.lucene.TestIndex.ask;
import static cables.lucene.TestIndex.ids;
import static cables.lucene.TestIndex.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.engine.BuildFacts;
import cables.engine.IndexSession;
import cables.engine.IndexUnusable;
import cables.engine.MadeUpCables;
import cables.engine.SourceFile;
import cables.query.Query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class SessionTest {

    private static final BuildFacts FACTS = new BuildFacts(List.of("/a b", "/c\nd"), 4);

    @TempDir Path parent;

    private Path folder() {
        return parent.resolve("index");
    }

    private static Cable cable(String id, String words) {
        return MadeUpCables.cable().paragraph("U", words).as(id);
    }

    private static void put(IndexSession session, Cable... versions) throws IOException {
        session.put(MadeUpCables.versions(versions));
    }

    private List<String> found(String asked) throws IOException {
        try (var engine = LuceneIndex.open(folder())) {
            return ids(ask(engine, word(asked))).stream().sorted().toList();
        }
    }

    @Test
    void saysThatThereIsNoIndex() {
        assertThatThrownBy(() -> LuceneIndex.open(folder()))
                .isInstanceOf(IndexUnusable.class)
                .hasMessage("no index in " + folder() + ": run cables rebuild");
        assertThat(LuceneIndex.exists(folder())).isFalse();
    }

    @Test
    void nobodySeesASessionBeforeItIsPublished() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "old"));
        try (var session = LuceneIndex.rebuild(folder())) {
            put(session, cable("09LIMA2", "new"));
            assertThat(found("old")).containsExactly("09LIMA1");
        }
        assertThat(found("new")).isEmpty();
        assertThat(found("old")).containsExactly("09LIMA1");
        assertThat(children()).containsExactly("CURRENT", "LOCK", "gen-1");
    }

    @Test
    void aSessionThatWritesNothingLeavesNoFolderOfItsOwn() throws IOException {
        try (var session = LuceneIndex.rebuild(folder())) {
            put(session, cable("09LIMA2", "new"));
        }
        assertThat(folder()).doesNotExist();
        Files.createDirectory(folder());
        try (var session = LuceneIndex.rebuild(folder())) {
            put(session, cable("09LIMA2", "new"));
        }
        assertThat(children()).containsExactly("LOCK");
    }

    @Test
    void aLockWhoseFileWasTakenAwayIsTakenAnew() throws Exception {
        Files.createDirectory(folder());
        var file = folder().resolve(WriteLock.NAME);
        try (var first = WriteLock.take(folder(), "first")) {
            Files.delete(file);
            try (var second = WriteLock.take(folder(), "second")) {
                assertThat(second).isNotSameAs(first);
                assertThat(Files.readString(file)).contains("second");
                assertThatThrownBy(() -> WriteLock.take(folder(), "third"))
                        .isInstanceOf(IndexUnusable.class)
                        .hasMessageContaining("second");
            }
        }
    }

    @Test
    void keepsTheGenerationBefore() throws IOException {
        for (var i = 1; i <= 4; i++) {
            TestIndex.build(folder(), cable("09LIMA" + i, "word"));
        }
        assertThat(children()).containsExactly("CURRENT", "LOCK", "gen-3", "gen-4");
        assertThat(found("word")).containsExactly("09LIMA4");
    }

    private List<String> children() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void goesOnFromTheGenerationInForce() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "fish"), cable("09LIMA2", "fish"));
        try (var session = LuceneIndex.update(folder())) {
            put(session, cable("09LIMA2", "boats"));
            put(session, cable("09LIMA3", "fishing"));
            assertThat(session.stored(new CableId("09LIMA1"))).isPresent();
            assertThat(session.remove(new CableId("09LIMA1"))).isTrue();
            assertThat(session.remove(new CableId("09LIMA9"))).isFalse();
            var status = session.publish(FACTS);
            assertThat(status.cables()).isEqualTo(2);
            assertThat(status.generation()).isEqualTo("gen-2");
        }
        assertThat(found("fish")).containsExactly("09LIMA3");
        assertThat(found("boat")).containsExactly("09LIMA2");
    }

    @Test
    void readersGoOnUndisturbed() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "fish"));
        try (var engine = LuceneIndex.open(folder())) {
            for (var i = 2; i <= 4; i++) {
                TestIndex.build(folder(), cable("09LIMA" + i, "fish"));
            }
            assertThat(ids(ask(engine, word("fish")))).containsExactly("09LIMA1");
            assertThat(engine.cable(new CableId("09LIMA1"))).isPresent();
        }
    }

    @Test
    void keepsAllVersionsOfACableUnderOneHit() throws IOException {
        var first = MadeUpCables.cable().paragraph("U", "Same words.").paragraph("C", "Old fish.");
        var second =
                MadeUpCables.cable().paragraph("U", "Same words.").paragraph("C", "New boats.");
        try (var session = LuceneIndex.rebuild(folder())) {
            put(session, second.as("09LIMA1"), first.as("09LIMA1"));
            assertThat(session.publish(FACTS).versions()).isEqualTo(2);
        }
        try (var engine = LuceneIndex.open(folder())) {
            var hits = ask(engine, word("fish")).hits();
            assertThat(hits).hasSize(1);
            assertThat(hits.getFirst().versions()).isEqualTo(2);
            assertThat(ask(engine, word("same")).hits()).allMatch(it -> it.snippets().size() <= 1);
            assertThat(engine.cable(new CableId("09LIMA1")).orElseThrow().versions()).hasSize(2);
        }
    }

    @Test
    void remembersFilesAndFacts() throws IOException {
        var file = new SourceFile("/a/b.txt", 12, Instant.ofEpochSecond(5, 7), List.of("09LIMA1"));
        try (var session = LuceneIndex.rebuild(folder())) {
            put(session, cable("09LIMA1", "fish"));
            session.note(new SourceFile("/a/b.txt", 1, Instant.EPOCH, List.of()));
            session.note(file);
            session.publish(FACTS);
        }
        try (var session = LuceneIndex.update(folder())) {
            assertThat(session.files()).containsOnlyKeys("/a/b.txt").containsValue(file);
        }
        try (var engine = LuceneIndex.open(folder())) {
            assertThat(engine.status().facts()).isEqualTo(FACTS);
            assertThat(ask(engine, new Query.All()).total()).isEqualTo(1);
            assertThat(ask(engine, new Query.Not(word("nothing"))).total()).isEqualTo(1);
        }
    }

    @Test
    void theLastNoteOfAFileCountsHoweverOftenItIsNoted() throws IOException {
        for (int run = 1; run <= 5; run++) {
            try (var session = LuceneIndex.update(folder())) {
                put(session, cable("09LIMA1", "fish"));
                assertThat(session.files().values())
                        .hasSize(run == 1 ? 0 : 1_200)
                        .extracting(SourceFile::bytes)
                        .containsOnly(run == 1 ? new Long[0] : new Long[] {run - 1L});
                for (int file = 0; file < 1_200; file++) {
                    session.note(new SourceFile("/a/" + file, run, Instant.EPOCH, List.of()));
                }
                session.publish(FACTS);
            }
        }
    }

    @Test
    void refusesASecondWriter() throws IOException {
        try (var session = LuceneIndex.rebuild(folder())) {
            assertThat(session).isNotNull();
            assertThatThrownBy(() -> LuceneIndex.update(folder()))
                    .isInstanceOf(IndexUnusable.class)
                    .hasMessageContaining(
                            "process " + ProcessHandle.current().pid() + " (cables rebuild) since");
        }
    }

    @Test
    void saysThatAnIndexIsDamaged() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "fish"));
        try (Stream<Path> files = Files.list(folder().resolve("gen-1"))) {
            for (var file : files.filter(it -> it.toString().contains("segments")).toList()) {
                Files.write(file, new byte[3]);
            }
        }
        assertThatThrownBy(() -> LuceneIndex.open(folder()))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageStartingWith(
                        "the index in " + folder() + " is damaged: run cables rebuild");
        Files.delete(folder().resolve("CURRENT"));
        assertThatThrownBy(() -> LuceneIndex.open(folder())).hasMessageContaining("is damaged");
    }

    @Test
    void aRebuildMendsWhatIsDamaged() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "fish"));
        for (var nonsense : List.of("", "gen-99", "nonsense", "../gen-1")) {
            Files.writeString(folder().resolve("CURRENT"), nonsense);
            assertThatThrownBy(() -> LuceneIndex.open(folder())).hasMessageContaining("is damaged");
            TestIndex.build(folder(), cable("09LIMA2", "fish"));
            assertThat(found("fish")).containsExactly("09LIMA2");
        }
    }

    @Test
    void saysThatItIsOfAnotherVersion() throws IOException {
        TestIndex.build(folder(), cable("09LIMA1", "fish"));
        Files.delete(folder().resolve("gen-1/manifest"));
        Files.writeString(folder().resolve("CURRENT"), "gen-1\n");
        assertThatThrownBy(() -> LuceneIndex.open(folder()))
                .isInstanceOf(IndexUnusable.class)
                .hasMessageContaining("is of another version: run cables rebuild");
    }

    @Test
    void isPrivate() throws IOException {
        Files.createDirectory(
                folder(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        TestIndex.build(folder(), cable("09LIMA1", "fish"));
        var open = PosixFilePermissions.fromString("rwx------");
        assertThat(Files.getPosixFilePermissions(folder())).isEqualTo(open);
        try (Stream<Path> files = Files.walk(folder())) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(it ->
                            assertThat(Files.getPosixFilePermissions(it))
                                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void takesNoFolderOfSomebodyElse() throws IOException {
        var open = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.createDirectory(folder(), PosixFilePermissions.asFileAttribute(open));
        // as other programs have them too
        for (var name : List.of("CURRENT", "LOCK", "MANIFEST-000001")) {
            Files.writeString(folder().resolve(name), name);
        }
        for (var change : changes()) {
            assertThatThrownBy(() -> change.on(folder()))
                    .isInstanceOf(IndexUnusable.class)
                    .hasMessageContaining("holds something other than an index");
        }
        assertThat(children()).containsExactly("CURRENT", "LOCK", "MANIFEST-000001");
        assertThat(folder().resolve("LOCK")).hasContent("LOCK");
        assertThat(Files.getPosixFilePermissions(folder())).isEqualTo(open);
    }

    private interface Attempt {
        void on(Path folder) throws IOException;
    }

    private static List<Attempt> changes() {
        return List.of(
                it -> LuceneIndex.rebuild(it).close(),
                it -> LuceneIndex.update(it).close(),
                it -> LuceneIndex.deletion(it).close(),
                it -> LuceneIndex.rollback(it, 1));
    }

    @Test
    void anEmptyIndexAnswers() throws IOException {
        TestIndex.build(folder());
        assertThat(found("fish")).isEmpty();
    }
}
