package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cables.engine.SourceFile;
import cables.source.Sources;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@Timeout(60)
class IngestTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private static String cable(int serial, String words) {
        return "UNCLAS LAGADO %06d\n\n1. %s".formatted(serial, words);
    }

    private static String row(int number, String id, String body) {
        return "\"%d\",\"1/2/2010 3:04\",\"%s\",\"Embassy Lagado\",\"UNCLASSIFIED\",\"\",\"\",\"%s\"\n"
                .formatted(number, id, body);
    }

    @Test
    void what_comes_in_is_kept_and_reported_in_order() throws IOException {
        desk.write("b.txt", cable(2, "two"));
        desk.write("a.txt", cable(1, "one"));
        desk.write(
                "c/dump", row(1, "10LAGADO3", cable(3, "three")) + row(2, "10LAGADO4", "1. four"));
        var report = desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "- - 10LAGADO1 ACCEPTED",
                        "a.txt: ACCEPTED 1",
                        "- - 10LAGADO2 ACCEPTED",
                        "b.txt: ACCEPTED 1",
                        "- 1 10LAGADO3 ACCEPTED",
                        "- 2 10LAGADO4 NO_MRN",
                        "c/dump: ACCEPTED 2",
                        "Tally[accepted=3, partial=1, rejected=0, skipped=0, reasons={NO_MRN=1}]");
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.cables()).isEqualTo(4);
        assertThat(desk.session.kept().keySet())
                .containsExactly("10LAGADO1", "10LAGADO2", "10LAGADO3", "10LAGADO4");
        assertThat(desk.kept("10LAGADO2")).containsExactly(cable(2, "two") + " @ b.txt");
    }

    @Test
    void what_cannot_be_used_is_said_and_stops_nothing() throws IOException {
        desk.write("a.txt", "just a note");
        desk.write("b.txt", "");
        desk.write("c.txt", "UNCLAS\0 LAGADO");
        desk.write("d.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        desk.write("e.txt", "x".repeat(2 << 20));
        desk.write("f.csv", row(1, "10LAGADO1", "1. x") + "\"2\",\"1/2/2010\n" + row(3, "", "\n"));
        desk.write("g.txt", "UNCLAS LAGADO 000009");
        Files.createSymbolicLink(folder.resolve("h.txt"), folder.resolve("g.txt"));
        var report = desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "a.txt: NOT_A_CABLE 0",
                        "b.txt: EMPTY 0",
                        "c.txt: BINARY 0",
                        "d.txt: BAD_ENCODING 0",
                        "e.txt: TOO_LARGE 0",
                        "- 1 10LAGADO1 NO_MRN",
                        "- 2 - BAD_CSV",
                        "- 3 - EMPTY",
                        "f.csv: NO_MRN 3",
                        "- - 10LAGADO9 NO_BODY",
                        "g.txt: NO_BODY 1",
                        "h.txt: LINK 0",
                        "Tally[accepted=0, partial=2, rejected=3, skipped=5, reasons={EMPTY=2,"
                            + " NOT_A_CABLE=1, BINARY=1, TOO_LARGE=1, BAD_ENCODING=1, BAD_CSV=1,"
                            + " LINK=1, NO_MRN=1, NO_BODY=1}]");
        assertThat(report.tally().sum()).isEqualTo(report.cables() + 6);
        assertThat(desk.session.files().keySet())
                .containsExactly(
                        folder.resolve("f.csv").toString(), folder.resolve("g.txt").toString());
    }

    @Test
    void the_same_text_in_two_places_is_one_cable_with_two_sources() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(1, "one"));
        desk.run();
        assertThat(desk.summary()).contains("a.txt: ACCEPTED 1", "b.txt: DUPLICATE 1");
        assertThat(desk.kept("10LAGADO1")).containsExactly(cable(1, "one") + " @ a.txt b.txt");
    }

    @Test
    void another_text_elsewhere_is_a_version_and_the_newest_leads() throws IOException {
        desk.write("b.txt", cable(1, "older"));
        desk.write("c.txt", cable(1, "newer"));
        desk.write("d.txt", cable(1, "oldest"));
        desk.touch(folder.resolve("d.txt"), 0);
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(
                        cable(1, "newer") + " @ c.txt",
                        cable(1, "older") + " @ b.txt",
                        cable(1, "oldest") + " @ d.txt");
        desk.write("a.txt", cable(1, "newest"));
        desk.run();
        assertThat(desk.kept("10LAGADO1").getFirst()).isEqualTo(cable(1, "newest") + " @ a.txt");
        assertThat(desk.kept("10LAGADO1")).hasSize(4);
    }

    @Test
    void of_texts_of_one_time_the_first_path_leads() throws IOException {
        for (var name : List.of("c", "a", "b")) {
            desk.touch(desk.write(name, cable(1, name)), 7);
        }
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(
                        cable(1, "a") + " @ a", cable(1, "b") + " @ b", cable(1, "c") + " @ c");
    }

    @Test
    void unchanged_files_are_not_read_unless_asked_to() throws IOException {
        var file = desk.write("a.txt", cable(1, "one"));
        desk.run();
        assertThat(desk.session.files().get(file.toString()))
                .isEqualTo(
                        new SourceFile(
                                file.toString(),
                                Files.size(file),
                                Files.getLastModifiedTime(file).toInstant(),
                                List.of("10LAGADO1")));
        desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "a.txt: UNCHANGED 0",
                        "Tally[accepted=0, partial=0, rejected=0, skipped=1,"
                                + " reasons={UNCHANGED=1}]");
        desk.options = new IngestOptions(2, false, true);
        desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "- - 10LAGADO1 UNCHANGED",
                        "a.txt: UNCHANGED 1",
                        "Tally[accepted=0, partial=0, rejected=0, skipped=1,"
                                + " reasons={UNCHANGED=1}]");
        assertThat(desk.session.puts.get()).isEqualTo(1);
    }

    @Test
    void a_file_that_only_looks_changed_changes_nothing_but_counts_as_new() throws IOException {
        var first = desk.write("a.txt", cable(1, "one"));
        desk.run();
        desk.touch(first, 50);
        assertThat(desk.run().changed()).isTrue();
        assertThat(desk.summary()).contains("a.txt: UNCHANGED 1");
        assertThat(desk.session.puts.get()).isEqualTo(1);
        desk.write("b.txt", cable(1, "other"));
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(cable(1, "one") + " @ a.txt", cable(1, "other") + " @ b.txt");
    }

    @Test
    void a_changed_file_replaces_what_it_held() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(1, "other"));
        desk.run();
        desk.write("a.txt", cable(1, "changed"));
        desk.run();
        assertThat(desk.summary()).contains("a.txt: ACCEPTED 1", "b.txt: UNCHANGED 0");
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(cable(1, "changed") + " @ a.txt", cable(1, "other") + " @ b.txt");
    }

    @Test
    void a_text_that_stands_elsewhere_too_outlives_a_change() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(1, "one"));
        desk.run();
        desk.write("a.txt", cable(1, "changed"));
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(cable(1, "changed") + " @ a.txt", cable(1, "one") + " @ b.txt");
        desk.write("a.txt", cable(1, "one"));
        desk.run();
        assertThat(desk.summary()).contains("a.txt: DUPLICATE 1");
        assertThat(desk.kept("10LAGADO1")).containsExactly(cable(1, "one") + " @ a.txt b.txt");
    }

    @Test
    void a_cable_leaves_a_file_that_holds_another_now() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(2, "two") + "\n====\n" + cable(3, "three"));
        desk.run();
        desk.write("a.txt", cable(9, "nine"));
        desk.write("b.txt", cable(2, "two"));
        assertThat(desk.run().changed()).isTrue();
        assertThat(desk.session.kept().keySet()).containsExactly("10LAGADO2", "10LAGADO9");
        assertThat(desk.run().changed()).isFalse();
    }

    @Test
    void a_file_that_vanished_or_turned_to_noise_keeps_its_cable_until_the_next_rebuild()
            throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(2, "two"));
        desk.run();
        Files.delete(folder.resolve("a.txt"));
        desk.write("b.txt", "noise");
        desk.run();
        assertThat(desk.session.kept().keySet()).containsExactly("10LAGADO1", "10LAGADO2");
    }

    @Test
    void versions_within_one_dump_are_kept() throws IOException {
        desk.write(
                "dump",
                row(1, "10LAGADO1", "1. one")
                        + row(2, "10LAGADO1", "1. two")
                        + row(3, "10LAGADO1", "1. one"));
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly("1. one @ dump#1 dump#3", "1. two @ dump#2");
        desk.write("dump", row(1, "10LAGADO1", "1. one") + row(2, "10LAGADO1", "1. 2"));
        desk.run();
        assertThat(desk.summary()).startsWith("- 1 10LAGADO1 UNCHANGED", "- 2 10LAGADO1 NO_MRN");
        assertThat(desk.kept("10LAGADO1")).containsExactly("1. one @ dump#1", "1. 2 @ dump#2");
    }

    @Test
    void what_a_page_says_of_a_text_outlives_the_page() throws IOException {
        desk.write("a.csv", row(1, "09LAGADO7", cable(1, "one")));
        desk.write("b.csv", row(1, "09LAGADO7", cable(1, "one")));
        desk.run();
        desk.write("a.csv", row(1, "09LAGADO8", cable(1, "one")));
        desk.run();
        assertThat(desk.kept("09LAGADO7")).containsExactly(cable(1, "one") + " @ b.csv#1");
        assertThat(desk.session.kept("09LAGADO7").leading().published().id()).contains("09LAGADO7");
        assertThat(desk.kept("09LAGADO8")).containsExactly(cable(1, "one") + " @ a.csv#1");
    }

    @Test
    void sections_in_several_files_are_one_text() throws IOException {
        desk.write("x-section2.txt", "UNCLAS SECTION 02 OF 03 LAGADO 000001\n2. two\n");
        desk.write("x-section3.txt", "UNCLAS SECTION 03 OF 03 LAGADO 000001\n3. three\n");
        desk.write("x.txt", "UNCLAS SECTION 01 OF 03 LAGADO 000001\n1. one\n");
        desk.run();
        var joined =
                """
                UNCLAS SECTION 01 OF 03 LAGADO 000001
                1. one


                UNCLAS SECTION 02 OF 03 LAGADO 000001
                2. two


                UNCLAS SECTION 03 OF 03 LAGADO 000001
                3. three
                """;
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(joined + " @ x.txt x-section2.txt x-section3.txt");
        desk.write("x-section2.txt", "UNCLAS SECTION 02 OF 03 LAGADO 000001\n2. 2\n");
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(
                        joined.replace("two", "2") + " @ x.txt x-section2.txt x-section3.txt");
    }

    @Test
    void a_section_that_comes_later_finds_its_place() throws IOException {
        for (var section : List.of(3, 1, 2)) {
            desk.write(
                    section + ".txt",
                    "UNCLAS SECTION %02d OF 03 LAGADO 000001\n%d. x".formatted(section, section));
            desk.run();
        }
        assertThat(desk.kept("10LAGADO1")).hasSize(1);
        assertThat(desk.kept("10LAGADO1").getFirst().replaceAll("(?s).*?(\\d\\.) x", "$1"))
                .isEqualTo("1.2.3. @ 1.txt 2.txt 3.txt");
    }

    @Test
    void copies_of_a_section_are_versions_not_parts() throws IOException {
        desk.write("a.txt", "UNCLAS SECTION 01 OF 02 LAGADO 000001\n1. one");
        desk.write("b.txt", "UNCLAS SECTION 01 OF 02 LAGADO 000001\n1. uno");
        desk.run();
        assertThat(desk.session.kept("10LAGADO1").versions()).hasSize(2);
        desk.write("c.txt", "UNCLAS SECTION 02 OF 02 LAGADO 000001\n2. two");
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(
                        """
                        UNCLAS SECTION 01 OF 02 LAGADO 000001
                        1. uno

                        UNCLAS SECTION 02 OF 02 LAGADO 000001
                        2. two @ b.txt c.txt\
                        """,
                        "UNCLAS SECTION 01 OF 02 LAGADO 000001\n1. one @ a.txt");
    }

    @Test
    void what_is_over_the_limits_is_cut_and_said() throws IOException {
        desk.write("long", cable(1, "x".repeat(3_000)));
        desk.write("many", cable(2, "x\n1. ".repeat(30)));
        desk.run();
        assertThat(desk.summary()).contains("long: TRUNCATED 1", "many: TRUNCATED 1");
        assertThat(desk.session.kept("10LAGADO1").leading().text()).hasSize(2_000);
        assertThat(desk.session.kept("10LAGADO2").leading().text())
                .isEqualTo(cable(2, "x\n1. ".repeat(20)).replaceAll("1\\. $", ""));
        assertThat(((ReportLine.OfCable) desk.lines.getFirst()).diagnostics().toString())
                .contains("TRUNCATED", "3025 characters were cut to 2000");
    }

    @Test
    void a_dry_run_says_the_same_and_does_nothing() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.txt", cable(1, "one"));
        desk.write("c.txt", cable(1, "two"));
        desk.write("d.txt", "noise");
        desk.options = new IngestOptions(2, true, false);
        desk.run();
        var said = desk.summary();
        assertThat(desk.session.kept()).isEmpty();
        assertThat(desk.session.files()).isEmpty();
        desk.options = new IngestOptions(2, false, false);
        desk.run();
        assertThat(desk.summary()).isEqualTo(said);
        desk.write("a.txt", cable(2, "moved"));
        var kept = desk.session.kept();
        desk.options = new IngestOptions(2, true, false);
        desk.run();
        assertThat(desk.session.kept()).isEqualTo(kept);
        assertThat(desk.summary()).contains("a.txt: ACCEPTED 1", "b.txt: UNCHANGED 0");
    }

    @Test
    void a_failing_index_ends_the_run() {
        for (int i = 0; i < 500; i++) {
            desk.write(i + ".txt", cable(i, "x"));
        }
        desk.session.fullAfter = 100;
        assertThatThrownBy(desk::run)
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");
    }

    @Test
    void our_own_faults_are_loud() {
        desk.reader =
                new CableReader(
                        text -> true,
                        List::of,
                        raw -> {
                            throw new IllegalStateException("a fault");
                        },
                        ToyReader.LIMITS);
        desk.write("a.txt", cable(1, "x"));
        assertThatThrownBy(desk::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
    }

    @Test
    void a_run_can_be_broken_off() throws IOException {
        for (int i = 0; i < 500; i++) {
            desk.write("%03d.txt".formatted(i), cable(i, "x"));
        }
        var seen = new ArrayList<Progress>();
        var report =
                desk.run(
                        desk.session,
                        new Observer() {
                            @Override
                            public void progress(Progress progress) {
                                seen.add(progress);
                            }

                            @Override
                            public boolean stops() {
                                return seen.size() >= 100;
                            }
                        });
        assertThat(report.stopped()).isTrue();
        assertThat(report.files()).isLessThan(500);
    }

    @Test
    void progress_adds_up() throws IOException {
        desk.write("a.txt", cable(1, "x"));
        desk.write("b.txt", "noise");
        desk.write("dump", row(1, "10LAGADO2", "1. x") + row(2, "10LAGADO3", "1. x"));
        var seen = new ArrayList<Progress>();
        desk.run(
                desk.session,
                new Observer() {
                    @Override
                    public void progress(Progress progress) {
                        seen.add(progress);
                    }
                });
        var extent = Sources.of(List.of(folder)).extent();
        assertThat(seen.stream().map(Progress::bytes)).isSorted();
        assertThat(seen.getLast().bytes()).isEqualTo(extent.bytes());
        assertThat(seen.getLast().cables()).isEqualTo(3);
    }

    @Test
    void the_report_as_json() throws IOException {
        desk.write("a.txt", cable(1, "one"));
        desk.write("b.csv", row(1, "10LAGADO2", "two") + "\"2\",\"3\n");
        desk.write("c.txt", "noise");
        desk.run();
        assertThat(desk.json().replace(folder.toString(), "/F"))
                .isEqualTo(
                        """
                        {"kind":"cable","path":"/F/a.txt","row":null,"id":"10LAGADO1","status":"accepted",\
                        "reason":null,"diagnostics":[]}
                        {"kind":"file","path":"/F/a.txt","bytes":28,"status":"accepted","reason":null,"cables":1}
                        {"kind":"cable","path":"/F/b.csv","row":1,"id":"10LAGADO2","status":"partial",\
                        "reason":"NO_MRN","diagnostics":[\
                        {"code":"NO_MRN","message":"it is not there","span":[0,0]},\
                        {"code":"NO_BODY","message":"it is not there","span":[0,0]}]}
                        {"kind":"cable","path":"/F/b.csv","row":2,"id":null,"status":"rejected","reason":"BAD_CSV",\
                        "diagnostics":[]}
                        {"kind":"file","path":"/F/b.csv","bytes":%d,"status":"partial","reason":"NO_MRN","cables":2}
                        {"kind":"file","path":"/F/c.txt","bytes":5,"status":"skipped","reason":"NOT_A_CABLE",\
                        "cables":0}
                        {"kind":"total","files":3,"cables":3,"accepted":1,"partial":1,"rejected":1,"skipped":1,\
                        "seconds":0.0}
                        """
                                .formatted(Files.size(folder.resolve("b.csv"))));
    }
}
