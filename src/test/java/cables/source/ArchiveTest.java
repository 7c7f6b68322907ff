package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// What is handed out of archives and packed files, honest, damaged and hostile.
@Timeout(60)
class ArchiveTest {

    private static final Packed.File A = new Packed.File("a.txt", "UNCLAS LAGADO 000001\n");
    private static final Packed.File B = new Packed.File("b/b.txt", "UNCLAS LAGADO 000002\n");
    private static final Packed.File FOLDER = new Packed.File("b/", "");

    private static final Limits SMALL =
            new Limits(1 << 20, 1 << 16, 1000, 1 << 16, 100, new Limits.Unpacking(8 << 20, 100, 5));

    @TempDir Path folder;

    /// An archive of A and B in each form.
    record Form(String name, Supplier<byte[]> made) {
        byte[] bytes() {
            return made.get();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() {
        return Stream.concat(streams(), Stream.of(new Form("7z", () -> Packed.sevenZip(A, B))));
    }

    /// Those that can come through a pipe.
    static Stream<Form> streams() {
        var tar = Packed.tar(A, FOLDER, B);
        return Stream.of(
                new Form("zip", () -> Packed.zip(A, FOLDER, B)),
                new Form("zip through a pipe", () -> Packed.zipThroughPipe(A, FOLDER, B)),
                new Form("zip64", () -> Packed.zip64(A, FOLDER, B)),
                new Form("zip, stored", () -> stored(false, A, B)),
                new Form("zip, stored through a pipe", () -> stored(true, A, B)),
                new Form("tar", () -> tar),
                new Form("tar.gz", () -> Packed.gz(tar)),
                new Form("tar.bz2", () -> Packed.bz2(tar)),
                new Form("tar.xz", () -> Packed.xz(tar)),
                new Form("zip.gz", () -> Packed.gz(Packed.zip(A, FOLDER, B))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void members_come_in_the_order_of_the_archive(Form form) {
        assertThat(found(form.bytes()))
                .containsExactly("!a.txt: " + A.text(), "!b/b.txt: " + B.text());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void an_archive_may_lie_in_another(Form form) {
        var outer = tarOf("x/y", form.bytes());
        assertThat(found(outer))
                .containsExactly("!x/y!a.txt: " + A.text(), "!x/y!b/b.txt: " + B.text(), "!x/y");
        assertThat(found(Packed.gz(outer))).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("streams")
    void what_is_wrapped_up_further_is_refused(Form form) {
        assertThat(found(tarOf("x", tarOf("y", form.bytes()))))
                .containsExactly("!x!y: ARCHIVE_BOMB", "!x");
        assertThat(found(Packed.gz(Packed.gz(A.bytes())))).containsExactly(": ARCHIVE_BOMB");
    }

    @Test
    void a_packed_file_is_read_as_the_file_it_was() {
        for (var packed :
                List.of(Packed.gz(A.bytes()), Packed.bz2(A.bytes()), Packed.xz(A.bytes()))) {
            assertThat(found(packed)).containsExactly(": " + A.text());
        }
        var dump = (MadeUp.row(1, "10LAGADO1", "", "one") + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(MadeUp.rows(open(Packed.gz(dump)))).hasSize(1);
    }

    @Test
    void packed_files_one_behind_the_other_are_one() {
        var both = join(Packed.gz(A.bytes()), Packed.gz(B.bytes()));
        assertThat(found(both)).containsExactly(": " + A.text() + B.text());
    }

    @Test
    void a_table_in_an_archive_is_gone_through_row_by_row() {
        var dump = MadeUp.row(1, "10LAGADO1", "", "one") + "\n" + MadeUp.row(2, "2", "", "two");
        for (var bytes :
                List.of(
                        Packed.zip(new Packed.File("d.csv", dump), A),
                        Packed.gz(Packed.tar(new Packed.File("d.csv", dump), A)))) {
            assertThat(found(bytes))
                    .containsExactly(
                            "!d.csv#1: one", "!d.csv#2: two", "!d.csv", "!a.txt: " + A.text());
        }
    }

    @Test
    void a_page_in_an_archive_is_read() {
        var page = new Packed.File("p.html", MadeUp.page(MadeUp.HEADER, MadeUp.BODY));
        assertThat(found(Packed.zip(page)).getFirst()).contains("UNCLAS LAGADO 000042");
    }

    @Test
    void the_size_of_a_member_is_counted_and_its_age_is_that_of_the_archive() throws IOException {
        var file = MadeUp.write(folder.resolve("x"), Packed.zipThroughPipe(A));
        var whole = MadeUp.only(file).stat();
        try (var archive = (Content.Archive) MadeUp.open(file)) {
            var stat = archive.next().orElseThrow().stat();
            assertThat(stat.bytes()).isEqualTo(A.bytes().length);
            assertThat(stat.modified()).isEqualTo(whole.modified());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "a/../../b",
                "/etc/passwd",
                "C:/a.txt",
                "c:a",
                "a\\..\\b",
                "..\\a",
                "a\0b.txt",
                "a\nb.txt",
                "a\u001b[2J",
                "..",
                "\\\\host\\a"
            })
    void names_that_lead_out_are_refused(String name) {
        var odd = new Packed.File(name, "UNCLAS LAGADO 000003\n");
        for (var bytes : List.of(rawZip(odd), Packed.zip(A))) {
            assertThat(found(bytes))
                    .containsAnyOf("!" + name + ": ARCHIVE_PATH", "!a.txt: " + A.text());
        }
        assertThat(found(rawZip(odd))).doesNotContain("!" + name + ": " + odd.text());
    }

    @Test
    void names_are_cleaned_of_what_says_nothing() {
        assertThat(found(Packed.tar(new Packed.File("./x//./y.txt", "UNCLAS"))))
                .containsExactly("!x/y.txt: UNCLAS");
    }

    @Test
    void names_in_utf_8_and_in_the_old_code_page_are_read() {
        var pc = new byte[] {'z', (byte) 0x81, 'r'};
        assertThat(found(rawZip(pc, "UNCLAS"))).containsExactly("!zür: UNCLAS");
        var utf8 = "zür".getBytes(StandardCharsets.UTF_8);
        assertThat(found(rawZip(utf8, "UNCLAS"))).containsExactly("!zür: UNCLAS");
        assertThat(found(Packed.zip(new Packed.File("日本.txt", "UNCLAS"))))
                .containsExactly("!日本.txt: UNCLAS");
    }

    @Test
    void what_macos_adds_and_folders_are_no_files() {
        var added = new Packed.File("__MACOSX/._a.txt", "\0\5\26\7");
        assertThat(found(Packed.zip(FOLDER, A, new Packed.File("__MACOSX/", ""), added)))
                .containsExactly("!a.txt: " + A.text());
    }

    @Test
    void links_and_devices_are_not_read() {
        var bytes =
                Packed.tar(tar -> {
                    link(tar, TarConstants.LF_SYMLINK, "soft");
                    link(tar, TarConstants.LF_LINK, "hard");
                    link(tar, TarConstants.LF_FIFO, "pipe");
                    link(tar, TarConstants.LF_CHR, "device");
                });
        assertThat(found(bytes))
                .containsExactly(
                        "!soft: LINK", "!hard: LINK", "!pipe: NOT_REGULAR", "!device: NOT_REGULAR");
        var zip =
                Packed.zip(z -> {
                    var entry = new ZipArchiveEntry("soft");
                    entry.setUnixMode(0120777);
                    z.putArchiveEntry(entry);
                    z.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
                    z.closeArchiveEntry();
                });
        assertThat(found(zip)).containsExactly("!soft: LINK");
    }

    private static void link(TarArchiveOutputStream tar, byte kind, String name)
            throws IOException {
        var entry = new TarArchiveEntry(name, kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    @Test
    void an_empty_archive_is_empty() {
        assertThat(found(Packed.zip())).containsExactly(": EMPTY");
        assertThat(found(Packed.zip(FOLDER))).isEmpty();
    }

    @Test
    void an_encrypted_member_is_said_and_takes_no_other_with_it() {
        var bytes = Packed.zip(A, B);
        for (int at : List.of(indexOf(bytes, "PK\3\4"), indexOf(bytes, "PK\1\2") + 2)) {
            bytes[at + 6] |= 1;
        }
        assertThat(found(bytes)).containsExactly("!a.txt: UNREADABLE", "!b/b.txt: " + B.text());
        assertThat(piped(bytes)).containsExactly("!a.txt: UNREADABLE", "!b/b.txt: " + B.text());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void of_a_cut_archive_what_is_whole_is_kept_and_the_rest_is_said(Form form) {
        var noise = noise(200_000);
        var whole =
                switch (form.name()) {
                    case "tar" -> Packed.tar(A, noise, B);
                    case "tar.gz" -> Packed.gz(Packed.tar(A, noise, B));
                    case "zip through a pipe" -> Packed.zipThroughPipe(A, noise, B);
                    default -> Packed.zip(A, noise, B);
                };
        var found = found(Arrays.copyOf(whole, whole.length / 2));
        assertThat(found).contains("!a.txt: " + A.text()).doesNotContain("!b/b.txt: " + B.text());
        assertThat(found).anyMatch(it -> it.endsWith("UNREADABLE"));
        assertThat(found.getLast()).isEqualTo("!: UNREADABLE");
    }

    @Test
    void a_damaged_member_of_a_zip_takes_no_other_with_it() {
        var bytes = stored(false, A, B);
        bytes[indexOf(bytes, "LAGADO")] = 'X';
        assertThat(found(bytes)).containsExactly("!a.txt: UNREADABLE", "!b/b.txt: " + B.text());
    }

    @Test
    void damage_anywhere_is_no_crash() {
        var random = new Random(42);
        for (var form : forms().toList()) {
            for (int i = 0; i < 60; i++) {
                var damaged = form.bytes().clone();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                found(damaged);
                piped(damaged);
            }
        }
    }

    @Test
    void a_bomb_is_stopped_while_it_goes_off() {
        var bomb = new Packed.File("bomb", "x".repeat(10 << 20));
        for (var bytes : List.of(Packed.zip(A, bomb, B), Packed.gz(Packed.tar(A, bomb, B)))) {
            var found = found(bytes, SMALL);
            assertThat(found).startsWith("!a.txt: " + A.text());
            assertThat(found).contains("!bomb: ARCHIVE_BOMB").endsWith("!: ARCHIVE_BOMB");
        }
        assertThat(found(Packed.gz(bomb.bytes()), SMALL)).containsExactly(": ARCHIVE_BOMB");
        assertThat(found(Packed.xz(bomb.bytes()), SMALL)).containsExactly(": ARCHIVE_BOMB");
    }

    @Test
    void a_row_that_never_ends_is_a_bomb_too() {
        var row = MadeUp.row(1, "10LAGADO1", "", "x".repeat(10 << 20));
        var found = found(Packed.zip(new Packed.File("d.csv", row), B), SMALL);
        assertThat(found).contains("!d.csv#1: ARCHIVE_BOMB").endsWith("!: ARCHIVE_BOMB");
    }

    @Test
    void a_large_member_that_is_no_bomb_is_only_too_large() {
        assertThat(found(Packed.zip(noise(1_500_000), B), SMALL))
                .containsExactly("!noise: TOO_LARGE", "!b/b.txt: " + B.text());
    }

    @Test
    void no_more_is_unpacked_than_allowed_however_honest() {
        var parts = new Packed.File[4];
        Arrays.setAll(parts, i -> noise(60_000));
        var limits = new Limits(1 << 16, 1, 1, 1, 1, new Limits.Unpacking(150_000, 100, 10));
        assertThat(found(Packed.zip(parts), limits))
                .endsWith("!noise: ARCHIVE_BOMB", "!: ARCHIVE_BOMB");
    }

    @Test
    void very_many_members_are_a_bomb() {
        var many = new Packed.File[20];
        Arrays.setAll(many, i -> new Packed.File("f" + i, "UNCLAS"));
        for (var bytes : List.of(Packed.zip(many), Packed.tar(many))) {
            assertThat(found(bytes, SMALL)).hasSize(6).endsWith("!: ARCHIVE_BOMB");
        }
    }

    @Test
    void members_that_share_their_bytes_are_a_bomb() {
        var bytes = Packed.zip(A, new Packed.File("c.txt", A.text()));
        // the second entry of the list is led to the data of the first
        int second = indexOf(bytes, "PK\1\2", indexOf(bytes, "PK\1\2") + 1);
        Arrays.fill(bytes, second + 42, second + 46, (byte) 0);
        assertThat(found(bytes)).hasSize(2).anyMatch(it -> it.endsWith(": ARCHIVE_BOMB"));
    }

    @Test
    void a_size_that_lies_is_not_believed() {
        var bytes = stored(false, A, B);
        for (int at : List.of(indexOf(bytes, "PK\1\2") + 24)) {
            bytes[at] = 5;
        }
        assertThat(found(bytes)).contains("!b/b.txt: " + B.text());
        var deflated = Packed.zip(new Packed.File("a", "x".repeat(10 << 20)));
        deflated[indexOf(deflated, "PK\1\2") + 24] = 1;
        deflated[indexOf(deflated, "PK\1\2") + 26] = 0;
        assertThat(found(deflated, SMALL)).contains("!a: ARCHIVE_BOMB");
    }

    @Test
    void a_name_without_end_is_not_read_into_memory() {
        var header = Packed.tar(new Packed.File("x", "")).clone();
        header[156] = 'L';
        System.arraycopy("77777777777".getBytes(StandardCharsets.UTF_8), 0, header, 124, 11);
        long sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
        }
        System.arraycopy(
                "%06o\0 ".formatted(sum).getBytes(StandardCharsets.UTF_8), 0, header, 148, 8);
        var bytes = join(Arrays.copyOf(header, 512), new byte[4 << 20]);
        assertThat(found(bytes)).containsExactly(": ARCHIVE_BOMB");
    }

    @Test
    void a_member_is_found_again() {
        var file = MadeUp.write(folder.resolve("x!y.zip"), tarOf("i.zip", Packed.zip(A, B)));
        assertThat(reread(file + "!i.zip!b/b.txt")).isEqualTo(B.text());
        assertThat(reread(file + "!i.zip!c.txt")).isEmpty();
        assertThat(reread(file + "?!a.txt")).isEmpty();
        assertThat(reread(MadeUp.write(folder.resolve("a!b.txt"), "UNCLAS").toString()))
                .isEqualTo("UNCLAS");
    }

    private static String reread(String path) {
        return Sources.reread(
                        path,
                        Limits.STANDARD,
                        it ->
                                it instanceof Content.Text text
                                        ? Optional.of(text.raw().text())
                                        : Optional.empty())
                .orElse("");
    }

    // ------------------------------------------------------------------------------------------

    private Content open(byte[] bytes) {
        return MadeUp.open(MadeUp.write(folder.resolve("x"), bytes));
    }

    private List<String> found(byte[] bytes) {
        return found(bytes, Limits.STANDARD);
    }

    /// What is found in a file: path behind its own, row, text or reason.
    private List<String> found(byte[] bytes, Limits limits) {
        var file = MadeUp.write(folder.resolve("x"), bytes);
        var found = new ArrayList<String>();
        add(found, file.toString(), MadeUp.only(file).stat(), MadeUp.open(file, limits));
        return found;
    }

    /// The same, of bytes that come through a pipe.
    private static List<String> piped(byte[] bytes) {
        var found = new ArrayList<String>();
        var stat = new FileStat("-", 0, Instant.EPOCH);
        var entry = Opening.of(stat, Limits.STANDARD).entry(new ByteArrayInputStream(bytes));
        add(found, "-", stat, entry.content());
        return found;
    }

    private static void add(List<String> found, String root, FileStat stat, Content content) {
        var name = stat.path().substring(root.length());
        switch (content) {
            case Content.Refused refused -> found.add(name + ": " + refused.reason());
            case Content.Text text -> found.add(name + ": " + text.raw().text());
            case Content.OneCable one -> found.add(name + ": " + one.raw().text());
            case Content.Table table -> addRows(found, name, table);
            case Content.Archive archive -> addMembers(found, root, name, archive);
        }
    }

    private static void addRows(List<String> found, String name, Content.Table table) {
        try (table) {
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                var place = new FileStat(name + "#" + row.get().number(), 0, Instant.EPOCH);
                add(found, "", place, row.get().content());
            }
        }
        found.add(name);
    }

    private static void addMembers(
            List<String> found, String root, String name, Content.Archive archive) {
        try (archive) {
            for (var entry = archive.next(); entry.isPresent(); entry = archive.next()) {
                add(found, root, entry.get().stat(), entry.get().content());
            }
        }
        if (!name.isEmpty()) {
            found.add(name);
        }
    }

    private static byte[] tarOf(String name, byte[] bytes) {
        return Packed.tar(tar -> {
            var entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        });
    }

    /// Members that are not packed; through a pipe, their sizes stand behind them.
    private static byte[] stored(boolean throughPipe, Packed.File... files) {
        var bytes =
                Packed.zip(zip -> {
                    for (var file : files) {
                        putStored(zip, file.name().getBytes(StandardCharsets.UTF_8), file.bytes());
                    }
                });
        return throughPipe ? withSizesBehind(bytes, files) : bytes;
    }

    private static void putStored(ZipArchiveOutputStream zip, byte[] name, byte[] bytes)
            throws IOException {
        var entry = new ZipArchiveEntry(new String(name, StandardCharsets.ISO_8859_1));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    /// Only the local headers and data; no list, which a pipe is not asked for.
    private static byte[] withSizesBehind(byte[] zip, Packed.File... files) {
        var out = new ByteArrayOutputStream();
        int at = 0;
        for (var file : files) {
            int data = 30 + file.name().length();
            var header = Arrays.copyOfRange(zip, at, at + data);
            var sums = Arrays.copyOfRange(header, 14, 26);
            header[6] |= 8;
            Arrays.fill(header, 14, 26, (byte) 0);
            out.writeBytes(header);
            out.writeBytes(file.bytes());
            out.writeBytes("PK\7\10".getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(sums);
            at += data + file.bytes().length;
        }
        out.writeBytes(Arrays.copyOfRange(zip, at, zip.length));
        return out.toByteArray();
    }

    /// A zip with a member of any name, which no tool would write.
    private static byte[] rawZip(Packed.File file) {
        return rawZip(file.name().getBytes(StandardCharsets.UTF_8), file.text());
    }

    private static byte[] rawZip(byte[] name, String text) {
        var placeholder = "n".repeat(name.length);
        var bytes = stored(false, new Packed.File(placeholder, text));
        for (int i = 0; i <= bytes.length - name.length; i++) {
            if (new String(bytes, i, name.length, StandardCharsets.ISO_8859_1)
                    .equals(placeholder)) {
                System.arraycopy(name, 0, bytes, i, name.length);
            }
        }
        // nothing is said of the encoding of names
        bytes[indexOf(bytes, "PK\3\4") + 7] = 0;
        bytes[indexOf(bytes, "PK\1\2") + 9] = 0;
        return bytes;
    }

    /// Text that cannot be made smaller by much.
    private static Packed.File noise(int length) {
        var random = new Random(length);
        var text = new StringBuilder();
        random.ints(length, 33, 126).forEach(it -> text.append((char) it));
        return new Packed.File("noise", text.toString());
    }

    private static int indexOf(byte[] bytes, String what) {
        return indexOf(bytes, what, 0);
    }

    private static int indexOf(byte[] bytes, String what, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(what, from);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
