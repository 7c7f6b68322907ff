package cables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@Timeout(30)
class SourcesTest {

    @TempDir Path folder;

    @Test
    void files_come_in_the_order_of_their_paths_folder_by_folder() {
        for (var name : List.of("b.txt", "a/z.txt", "a/b/c.txt", "a.txt", "c/.hidden", "a/B.txt")) {
            MadeUp.write(folder.resolve(name), "x");
        }
        assertThat(names(folder))
                .containsExactly("a/B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c/.hidden");
    }

    @Test
    void a_file_named_twice_or_within_a_named_folder_comes_once() {
        var file = MadeUp.write(folder.resolve("a/b.txt"), "x");
        var detour = folder.resolve("a/../a/b.txt");
        assertThat(names(file, folder.resolve("a"), detour, folder)).containsExactly("a/b.txt");
    }

    @Test
    void what_is_not_there_is_said() {
        var nowhere = folder.resolve("nowhere");
        assertThat(Sources.of(List.of(nowhere, folder)).missing()).isEmpty();
        assertThat(Sources.of(List.of(nowhere)).missing()).containsExactly(nowhere.toString());
        assertThat(MadeUp.open(nowhere)).isEqualTo(refused(Reason.UNREADABLE));
    }

    @Test
    void the_extent_is_known_beforehand() {
        MadeUp.write(folder.resolve("a.txt"), "12345");
        MadeUp.write(folder.resolve("b/c.txt"), "123");
        assertThat(Sources.of(List.of(folder)).extent()).isEqualTo(new Sources.Extent(2, 8));
    }

    @Test
    void a_stat_is_what_the_file_system_says() throws IOException {
        var file = MadeUp.write(folder.resolve("a.txt"), "12345");
        var stat = MadeUp.only(file).stat();
        assertThat(stat.path()).isEqualTo(file.toString());
        assertThat(stat.bytes()).isEqualTo(5);
        assertThat(Duration.between(stat.modified(), Files.getLastModifiedTime(file).toInstant()))
                .isLessThan(Duration.ofMillis(1));
    }

    @Test
    void links_are_not_followed_and_loops_end() throws IOException {
        MadeUp.write(folder.resolve("real/a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("real/link.txt"), folder.resolve("real/a.txt"));
        assertThat(names(folder)).containsExactly("loop", "real/a.txt", "real/link.txt");
        assertThat(MadeUp.open(folder.resolve("real/link.txt"))).isEqualTo(refused(Reason.LINK));
        assertThat(MadeUp.open(folder.resolve("loop"))).isEqualTo(refused(Reason.LINK));
    }

    @Test
    void pipes_and_sockets_are_not_opened() throws Exception {
        var pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(MadeUp.open(pipe)).isEqualTo(refused(Reason.NOT_REGULAR));
        var socket = folder.resolve("socket");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(MadeUp.open(socket)).isEqualTo(refused(Reason.NOT_REGULAR));
        }
    }

    @Test
    void what_may_not_be_read_is_said() throws IOException {
        var file = MadeUp.write(folder.resolve("closed/a.txt"), "x");
        var closed = folder.resolve("closed");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "the super-user may read all");
        assertThat(MadeUp.open(file)).isEqualTo(refused(Reason.UNREADABLE));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assertThat(MadeUp.open(closed)).isEqualTo(refused(Reason.UNREADABLE));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_file_that_vanishes_after_it_was_met_is_unreadable() throws IOException {
        var file = MadeUp.write(folder.resolve("a.txt"), "x");
        var entry = (SourceEntry.Openable) MadeUp.only(file);
        Files.delete(file);
        assertThat(entry.open()).isEqualTo(refused(Reason.UNREADABLE));
    }

    @Test
    void empty_and_blank_files_are_empty() {
        assertThat(MadeUp.open(MadeUp.write(folder.resolve("a"), "")))
                .isEqualTo(refused(Reason.EMPTY));
        assertThat(MadeUp.open(MadeUp.write(folder.resolve("b"), " \r\n\n\t")))
                .isEqualTo(refused(Reason.EMPTY));
    }

    @Test
    void a_large_sparse_file_is_refused_unread() throws IOException {
        var file = folder.resolve("sparse");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(70L << 20);
        }
        assertThat(MadeUp.open(file)).isEqualTo(refused(Reason.TOO_LARGE));
    }

    @Test
    void a_file_with_nul_bytes_is_binary() {
        var file = MadeUp.write(folder.resolve("a.txt"), "UNCLAS LAGADO 000042\n\0\n");
        assertThat(MadeUp.open(file)).isEqualTo(refused(Reason.BINARY));
    }

    @Test
    void running_text_is_handed_out_as_it_stands() {
        var file = MadeUp.write(folder.resolve("a.txt"), "UNCLAS LAGADO\r\n\r\nline\rend\n");
        var raw = ((Content.Text) MadeUp.open(file)).raw();
        assertThat(raw.text()).isEqualTo("UNCLAS LAGADO\r\n\r\nline\rend\n");
        assertThat(raw.provenance().path()).isEqualTo(file.toString());
        assertThat(raw.provenance().row()).isEmpty();
        assertThat(raw.provenance().sha256())
                .isEqualTo("47da15d6019f15cec2a6949a580847d18972d4363b6bbc23d4ef14c721d17744");
    }

    @Test
    void names_that_are_no_text_are_still_told_apart_and_found_again() {
        var path = Path.of("/a/file.txt");
        assertThat(PathName.of(path)).isEqualTo("/a/file.txt");
        assertThat(PathName.path("/a/file.txt")).isEqualTo(path);
        assertThat(PathName.path("file:///a/file.txt")).isEqualTo(path);
    }

    private static Content refused(Reason reason) {
        return new Content.Refused(reason);
    }

    private List<String> names(Path... paths) {
        var names = new ArrayList<String>();
        Sources.of(List.of(paths))
                .forEach(it -> names.add(folder.relativize(Path.of(it.stat().path())).toString()));
        return names;
    }

    @Test
    void nulsThatFillTheLastBlockAreNoReasonToRefuse() {
        var text = "UNCLAS OSLO 000012\n\nSUBJECT: X\n\n1. One.\n";
        var file = MadeUp.write(folder.resolve("padded.txt"), text + "\0".repeat(90));
        assertThat(MadeUp.open(file)).isInstanceOf(Content.Text.class);
        var empty = MadeUp.write(folder.resolve("nothing.txt"), "\0".repeat(90));
        assertThat(MadeUp.open(empty)).isEqualTo(refused(Reason.BINARY));
    }
}
