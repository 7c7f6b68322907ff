package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives are taken in as folders are: member by member, each accounted for.
class ArchiveIngestTest {

    private static final String ONE = "UNCLAS LAGADO 1\n1. One.\n";
    private static final String TWO = "UNCLAS LAGADO 2\n1. Two.\n";
    private static final String THREE = "UNCLAS LAGADO 3\n1. Three.\n";

    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void set_the_desk() {
        desk = new Desk(folder);
    }

    @Test
    void each_member_has_its_line_and_the_archive_comes_behind_them() throws IOException {
        desk.write("a.zip", zip("1.txt", ONE, "note", "no cable", "b/2.txt", TWO));
        var report = desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "- - 10LAGADO1 ACCEPTED",
                        "a.zip!1.txt: ACCEPTED 1",
                        "a.zip!note: NOT_A_CABLE 0",
                        "- - 10LAGADO2 ACCEPTED",
                        "a.zip!b/2.txt: ACCEPTED 1",
                        "a.zip: ACCEPTED 2",
                        "Tally[accepted=2, partial=0, rejected=0, skipped=1,"
                                + " reasons={NOT_A_CABLE=1}]");
        assertThat(report.files()).isEqualTo(4);
        assertThat(report.cables()).isEqualTo(2);
        assertThat(desk.kept("10LAGADO2")).containsExactly(TWO + " @ a.zip!b/2.txt");
    }

    @Test
    void the_counts_add_up_for_archives_in_archives_beside_files() throws IOException {
        desk.write("0.txt", THREE);
        desk.write("a.zip", zip("i.zip", zip("1.txt", ONE, "2.txt", TWO), "j.zip", zip("n", "x")));
        desk.write("b.zip", zip("n", "no cable"));
        var report = desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "- - 10LAGADO3 ACCEPTED",
                        "0.txt: ACCEPTED 1",
                        "- - 10LAGADO1 ACCEPTED",
                        "a.zip!i.zip!1.txt: ACCEPTED 1",
                        "- - 10LAGADO2 ACCEPTED",
                        "a.zip!i.zip!2.txt: ACCEPTED 1",
                        "a.zip!i.zip: ACCEPTED 2",
                        "a.zip!j.zip!n: NOT_A_CABLE 0",
                        "a.zip!j.zip: NOT_A_CABLE 0",
                        "a.zip: ACCEPTED 2",
                        "b.zip!n: NOT_A_CABLE 0",
                        "b.zip: NOT_A_CABLE 0",
                        "Tally[accepted=3, partial=0, rejected=0, skipped=4,"
                                + " reasons={NOT_A_CABLE=4}]");
        long empty = desk.lines.stream().filter(ArchiveIngestTest::isWithoutCable).count();
        assertThat(report.tally().sum()).isEqualTo(report.cables() + empty);
    }

    private static boolean isWithoutCable(ReportLine line) {
        return line instanceof ReportLine.OfFile file && file.cables() == 0;
    }

    @Test
    void an_unchanged_archive_is_not_read_again() throws IOException {
        desk.write("a.zip", zip("1.txt", ONE));
        desk.run();
        desk.run();
        assertThat(desk.summary())
                .containsExactly(
                        "a.zip: UNCHANGED 0",
                        "Tally[accepted=0, partial=0, rejected=0, skipped=1,"
                                + " reasons={UNCHANGED=1}]");
    }

    @Test
    void a_changed_archive_replaces_the_cables_of_its_members() throws IOException {
        desk.write("a.zip", zip("1.txt", ONE, "2.txt", TWO));
        desk.run();
        desk.write("a.zip", zip("1.txt", ONE.replace("One", "Other"), "3.txt", THREE));
        desk.run();
        assertThat(desk.kept("10LAGADO1"))
                .containsExactly(ONE.replace("One", "Other") + " @ a.zip!1.txt");
        assertThat(desk.session.kept()).containsOnlyKeys("10LAGADO1", "10LAGADO3");
        assertThat(desk.session.kept()).isEqualTo(rebuilt().kept());
    }

    @Test
    void a_member_of_a_damaged_archive_that_is_not_met_stays() throws IOException {
        var whole = zip("1.txt", ONE, "2.txt", TWO);
        desk.write("a.zip", whole);
        desk.run();
        desk.write("a.zip", Arrays.copyOf(whole, whole.length / 3));
        desk.run();
        assertThat(desk.session.kept()).containsOnlyKeys("10LAGADO1", "10LAGADO2");
        assertThat(desk.lines).anyMatch(it -> it.toString().contains("UNREADABLE"));
    }

    @Test
    void a_file_that_becomes_an_archive_and_back_leaves_nothing_behind() throws IOException {
        desk.write("a", ONE);
        desk.run();
        desk.write("a", zip("2.txt", TWO));
        desk.run();
        assertThat(desk.session.kept()).containsOnlyKeys("10LAGADO2");
        desk.write("a", THREE);
        desk.run();
        assertThat(desk.session.kept()).containsOnlyKeys("10LAGADO3");
    }

    @Test
    void the_same_text_in_an_archive_and_beside_it_is_one_cable_in_two_places() throws IOException {
        desk.write("a.zip", zip("1.txt", ONE));
        desk.write("b.txt", ONE);
        desk.run();
        assertThat(desk.kept("10LAGADO1")).containsExactly(ONE + " @ a.zip!1.txt b.txt");
    }

    @Test
    void sections_in_members_are_joined_and_taken_apart_again() throws IOException {
        var first = "UNCLAS SECTION 1 OF 2 LAGADO 7\n1. First.\n";
        var second = "UNCLAS SECTION 2 OF 2 LAGADO 7\n2. Second.\n";
        desk.write("a.zip", zip("1.txt", first));
        desk.write("b.zip", zip("2.txt", second));
        desk.run();
        assertThat(desk.kept("10LAGADO7"))
                .containsExactly(first + "\n\n" + second + " @ a.zip!1.txt b.zip!2.txt");
        desk.write("b.zip", zip("2.txt", second.replace("Second", "Changed")));
        desk.run();
        assertThat(desk.kept("10LAGADO7"))
                .containsExactly(
                        first
                                + "\n\n"
                                + second.replace("Second", "Changed")
                                + " @ a.zip!1.txt b.zip!2.txt");
        assertThat(desk.session.kept("10LAGADO7")).isEqualTo(rebuilt().kept("10LAGADO7"));
    }

    private MemorySession rebuilt() throws IOException {
        var session = new MemorySession();
        desk.run(session, new Observer() {});
        return session;
    }

    private static byte[] zip(Object... namesAndData) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndData.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndData[i]));
                zip.write(
                        namesAndData[i + 1] instanceof byte[] bytes
                                ? bytes
                                : namesAndData[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
