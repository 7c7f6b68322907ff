package cables.source;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Files that nobody should have to read, each in a name that says what is odd about it: odd texts
/// by themselves, packed and as members of archives; odd archives; odd things in a file system.
public final class HostileInputs {

    private static final String HEAD =
            """
            VZCZCXYZ0001
            RR RUEHWEB

            DE RUEHLQ #0042 0010001
            R 010001Z JAN 10
            FM AMEMBASSY LAGADO
            TO RUEHC/SECSTATE WASHDC 0001
            """;
    private static final String LINES =
            """
            UNCLAS LAGADO 0000%02d

            SIPDIS

            E.O. 12958: N/A
            TAGS: PGOV, PREL
            SUBJECT: NOTHING HAPPENED

            1. (U) EXERCISE EXERCISE EXERCISE. Nothing happened.

            GULLIVER
            """;
    private static final String CABLE = HEAD + LINES.formatted(42);

    private final Path folder;
    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private final List<Path> made = new ArrayList<>();

    private HostileInputs(Path folder) {
        this.folder = folder;
    }

    /// Makes them all in a folder, those left out which the platform cannot have.
    ///
    /// @return what has to be accounted for, each by the last part of its path
    public static List<Path> in(Path folder) throws IOException {
        var inputs = new HostileInputs(folder);
        inputs.encodings();
        inputs.bytes();
        inputs.lengths();
        inputs.controls();
        inputs.pages();
        inputs.tables();
        inputs.write();
        inputs.archives();
        inputs.things();
        return inputs.made;
    }

    private void text(String name, String text) {
        texts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private void encodings() {
        var utf8 = CABLE.getBytes(StandardCharsets.UTF_8);
        texts.put("bom-utf8.txt", joined(bytes(0xEF, 0xBB, 0xBF), utf8));
        texts.put("bom-twice.txt", joined(bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF), utf8));
        texts.put(
                "bom-within.txt",
                (HEAD + "\ufeff" + LINES.formatted(43)).getBytes(StandardCharsets.UTF_8));
        for (var name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "IBM037")) {
            texts.put(
                    name.toLowerCase(Locale.ROOT) + ".txt", CABLE.getBytes(Charset.forName(name)));
        }
        var half = CABLE.getBytes(StandardCharsets.UTF_16);
        texts.put("utf-16-odd.txt", Arrays.copyOf(half, half.length - 1));
        texts.put("overlong.txt", joined(utf8, bytes(0xC0, 0xAF, 0xE0, 0x80, 0xAF)));
        texts.put("surrogates.txt", joined(utf8, bytes(0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80)));
        texts.put("beyond-unicode.txt", joined(utf8, bytes(0xF7, 0xBF, 0xBF, 0xBF)));
        texts.put("cut-character.txt", joined(utf8, bytes(0xE2, 0x82)));
        texts.put(
                "latin-1.txt",
                CABLE.replace("Nothing", "Ça").getBytes(StandardCharsets.ISO_8859_1));
        text("lone-surrogate.txt", CABLE.replace("Nothing", "\ufffd\ufffe\uffff"));
        text("cr.txt", CABLE.replace('\n', '\r'));
        text("crlf.txt", CABLE.replace("\n", "\r\n"));
        text("lfcr.txt", CABLE.replace("\n", "\n\r"));
        text("mixed-ends.txt", CABLE.replaceFirst("\n", "\r").replaceFirst("\n", "\r\n"));
        text("line-separators.txt", CABLE.replace("\n", "\u2028"));
        text("next-line.txt", CABLE.replace("\n", "\u0085"));
    }

    private void bytes() {
        texts.put("empty.txt", new byte[0]);
        texts.put("nul.txt", new byte[1]);
        texts.put("nuls.txt", new byte[10_000]);
        text("nul-within.txt", CABLE.replace("Nothing", "No\0thing"));
        text("nul-behind.txt", CABLE + "\0\0\0");
        text("blank.txt", " \n\t\n\u00a0\n");
        text("line-ends.txt", "\n".repeat(100_000));
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        texts.put("noise.txt", noise);
        texts.put("cable-then-noise.txt", joined(CABLE.getBytes(StandardCharsets.UTF_8), noise));
        texts.put("pdf.txt", joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), noise));
        texts.put("class.txt", joined(bytes(0xCA, 0xFE, 0xBA, 0xBE), noise));
        texts.put("png.txt", joined(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), noise));
        text("json.txt", "{\"id\": \"10LAGADO42\", \"text\": \"UNCLAS LAGADO 000042\"}");
        text("mail.txt", "From: a@example.org\nSubject: hello\n\nUNCLAS\n");
        text("log.txt", "2010-02-08 07:11:00 INFO started\n".repeat(1000));
        text("java.txt", "class A { String s = \"UNCLAS LAGADO 000042\"; }\n");
    }

    private void lengths() {
        text(
                "one-line.txt",
                HEAD + "UNCLAS LAGADO 000044\nSUBJECT: LONG\n\n1. (U) " + "word ".repeat(200_000));
        text("no-blank.txt", CABLE + "x".repeat(500_000));
        text("paragraphs.txt", HEAD + LINES.formatted(45) + paragraphs(5_000));
        text("too-many-paragraphs.txt", HEAD + LINES.formatted(46) + paragraphs(25_000));
        text(
                "addressees.txt",
                HEAD + "RUEHBJ/AMEMBASSY OSLO 1234\n".repeat(20_000) + LINES.formatted(47));
        text("headers.txt", HEAD.repeat(2_000) + LINES.formatted(48));
        text("mrns.txt", CABLE + "UNCLAS LAGADO 000042\n".repeat(5_000));
        text("sections.txt", CABLE + "\nLAGADO 00000042 002 OF 003\n".repeat(5_000));
        text("tags.txt", CABLE.replace("PGOV, PREL", "PGOV, ".repeat(50_000)));
        text("subject.txt", CABLE.replace("NOTHING HAPPENED", "NOTHING ".repeat(50_000)));
        text(
                "refs.txt",
                CABLE.replace("\n\n1.", "\n\nREF: " + "10 LAGADO 1, ".repeat(20_000) + "\n\n1."));
        text("labels.txt", CABLE + "TAGS: SUBJECT: REF: E.O. 12958: ".repeat(10_000));
        text("banners.txt", CABLE + "PAGE 02 LAGADO 00042 010001Z\n".repeat(10_000));
        text("redactions.txt", CABLE + "XXXXXXXXXXXX ".repeat(20_000));
        text("parentheses.txt", CABLE + "(".repeat(200_000));
        text("markings.txt", CABLE + "(C/NF/REL TO USA, ".repeat(20_000));
        text("dashes.txt", CABLE + "- \n".repeat(50_000));
        text("digits.txt", CABLE + "9 ".repeat(100_000));
        text("quotes.txt", CABLE + "> ".repeat(50_000));
        text("pilcrows.txt", CABLE + "¶".repeat(100_000));
        text("heading-only.txt", HEAD);
        text("mrn-only.txt", "UNCLAS LAGADO 000042");
        text("body-only.txt", "1. (U) Nothing happened.\n\nGULLIVER\n");
        text("many-cables.txt", CABLE.repeat(200));
    }

    private static String paragraphs(int count) {
        var text = new StringBuilder();
        for (int number = 2; number < count + 2; number++) {
            text.append(number).append(". (U) More.\n\n");
        }
        return text.toString();
    }

    private void controls() {
        text(
                "escapes.txt",
                CABLE.replace("Nothing", "\u001b[2J\u001b]0;owned\u0007\u001b[31mNothing"));
        text("c1.txt", CABLE.replace("Nothing", "\u009b31mNothing\u009d0;x\u009c"));
        text("bidi.txt", CABLE.replace("Nothing", "\u202eNothing\u2066\u2067"));
        text("zero-width.txt", CABLE.replace("Nothing", "N\u200bo\u200dt\u2060hing"));
        text("marks.txt", CABLE.replace("Nothing", "N" + "\u0301".repeat(10_000)));
        text("emoji.txt", CABLE.replace("Nothing", "\ud83d\udc69\u200d\ud83d\udcbb".repeat(1_000)));
        text("backspaces.txt", CABLE.replace("Nothing", "Nothing\b\b\b\b\u007f"));
        text("form-feeds.txt", CABLE.replace("\n\n", "\f\u000b\n"));
        text("formula.txt", CABLE.replace("NOTHING HAPPENED", "=CMD|' /C CALC'!A0"));
        text("shell.txt", CABLE.replace("NOTHING HAPPENED", "$(rm -rf /) `id` ; | &"));
        text("format.txt", CABLE.replace("NOTHING HAPPENED", "%s%n%x %d ${jndi:ldap://x} {0}"));
    }

    private void pages() {
        text("page.html", MadeUp.page("", CABLE));
        text("script.html", MadeUp.page("", CABLE.replace("Nothing", "<script>alert(1)</script>")));
        text("unclosed.html", "<html><body><h3>Viewing cable" + "<div><b>".repeat(20_000));
        text("deep.html", MadeUp.page("", "<i>".repeat(50_000) + CABLE));
        text(
                "entities.html",
                MadeUp.page("", CABLE + "&amp;&#0;&#x110000;&nosuch;&lt".repeat(5_000)));
        text("attributes.html", "<html><body " + "a='b' ".repeat(50_000) + ">" + CABLE);
        text("comment.html", "<!--" + MadeUp.page("", CABLE));
        text("cdata.html", "<![CDATA[" + MadeUp.page("", CABLE));
        text("no-cable.html", "<html><body><p>Nothing here.</p></body></html>");
        text(
                "xxe.xml",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM"
                        + " 'file:///etc/passwd'>]><a>&x;</a>");
        text(
                "laughs.xml",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY c"
                        + " '&b;&b;'>]><a>&c;</a>");
    }

    private void tables() {
        var row = MadeUp.row(1, "10LAGADO51", "", CABLE);
        text("row.csv", row);
        text("never-closed.csv", row + "\n\"2\",\"never ends " + "x,\n".repeat(50_000));
        text("columns.csv", "a,".repeat(20_000) + "\n");
        text("few-columns.csv", row + "\n\"2\",\"b\"\n" + MadeUp.row(3, "10LAGADO52", "", CABLE));
        text("quotes.csv", "\"".repeat(20_001));
        text("backslashes.csv", "\"" + "\\".repeat(20_001));
        text("nul.csv", row.replace("Nothing", "No\0thing"));
        text("cell.csv", MadeUp.row(4, "10LAGADO53", "", CABLE + "x ".repeat(300_000)));
        text("ids.csv", MadeUp.row(5, "../../etc/passwd", "", CABLE));
        text("id-escape.csv", MadeUp.row(6, "\u001b[31m10LAGADO54", "", CABLE));
        text("dates.csv", row.replace("2/8/2010 7:11", "99/99/99999 99:99"));
        text("empty-rows.csv", "\n\n,,,,,,,\n\n" + row);
        text("sheet.csv", "id,date,text\n=1+1,2010,x\n");
        text("same-id.csv", row + "\n" + row.replace("Nothing", "Something"));
    }

    private void write() throws IOException {
        for (var odd : texts.entrySet()) {
            put(odd.getKey(), odd.getValue());
            put(odd.getKey() + ".gz", Packed.gz(odd.getValue()));
        }
        var members =
                texts.entrySet().stream()
                        .filter(it -> it.getValue().length < 200_000)
                        .map(it -> new Packed.File(it.getKey(), it.getValue()))
                        .toArray(Packed.File[]::new);
        put("texts.zip", Packed.zipThroughPipe(members));
        put("texts.tar.gz", Packed.gz(Packed.tar(members)));
    }

    private void archives() throws IOException {
        var cable = new Packed.File("a.txt", CABLE);
        for (var name :
                List.of(
                        "../out.txt",
                        "/etc/out.txt",
                        "a/../../out.txt",
                        "..\\out.txt",
                        "C:\\out.txt",
                        "",
                        ".",
                        "\u001b[31m.txt",
                        "a\nb.txt",
                        "a\u0000b.txt",
                        "x".repeat(5_000))) {
            put(
                    "path-%d.zip".formatted(made.size()),
                    Packed.zip(new Packed.File(name, CABLE), cable));
            put("path-%d.tar".formatted(made.size()), Packed.tar(new Packed.File(name, CABLE)));
        }
        put(
                "same-name.zip",
                Packed.zip(cable, new Packed.File("a.txt", HEAD + LINES.formatted(60))));
        put(
                "folder-as-file.zip",
                Packed.zip(new Packed.File("a/", ""), new Packed.File("a", CABLE)));
        var nested = Packed.zip(cable);
        for (int depth = 0; depth < 12; depth++) {
            nested = zipOf("n%d.zip".formatted(depth), nested);
        }
        put("nested.zip", nested);
        put(
                "many-members.zip",
                Packed.zip(zip -> {
                    for (int i = 0; i < 5_000; i++) {
                        zip.putArchiveEntry(new ZipArchiveEntry(i + ".txt"));
                        zip.closeArchiveEntry();
                    }
                }));
        put("bomb.gz", Packed.gz(new byte[80_000_000]));
        put("bomb-in-zip.zip", zipOf("zeros.txt", new byte[80_000_000]));
        put("bomb-twice.gz", Packed.gz(Packed.gz(new byte[20_000_000])));
        for (var packed :
                List.of(
                        Packed.zip(cable),
                        Packed.tar(cable),
                        Packed.gz(cable.bytes()),
                        Packed.bz2(cable.bytes()),
                        Packed.xz(cable.bytes()),
                        Packed.sevenZip(cable))) {
            damaged(packed);
        }
        put(
                "links.tar",
                Packed.tar(tar -> {
                    for (byte type :
                            new byte[] {
                                TarConstants.LF_SYMLINK,
                                TarConstants.LF_LINK,
                                TarConstants.LF_CHR,
                                TarConstants.LF_BLK,
                                TarConstants.LF_FIFO,
                                'Z'
                            }) {
                        var entry = new TarArchiveEntry("odd-" + (char) type, type);
                        entry.setLinkName("/etc/passwd");
                        tar.putArchiveEntry(entry);
                        tar.closeArchiveEntry();
                    }
                }));
    }

    private static byte[] zipOf(String name, byte[] bytes) {
        return Packed.zipThroughPipe(new Packed.File(name, bytes));
    }

    /// Cut in three places, with a byte changed in three, with something behind it, and twice.
    private void damaged(byte[] packed) throws IOException {
        int kind = made.size();
        for (int part = 1; part <= 3; part++) {
            int at = packed.length * part / 4;
            put("cut-%d-%d".formatted(kind, part), Arrays.copyOf(packed, at));
            var flipped = packed.clone();
            flipped[at] ^= 0x40;
            put("flipped-%d-%d".formatted(kind, part), flipped);
        }
        put(
                "behind-%d".formatted(kind),
                joined(packed, "and more".getBytes(StandardCharsets.UTF_8)));
        put("twice-%d".formatted(kind), joined(packed, packed));
    }

    private void things() throws IOException {
        for (var name :
                List.of(
                        "-rf.txt",
                        "--help.txt",
                        " .txt",
                        "a b.txt",
                        "\u001b[31mred.txt",
                        "new\nline.txt",
                        "\u202etxt.exe",
                        "quote\".txt",
                        "star*.txt",
                        "é\u0301.txt",
                        "😀.txt",
                        "x".repeat(240) + ".txt",
                        "noending",
                        ".hidden",
                        "a.txt.txt.zip",
                        "page.htm",
                        "@file.txt",
                        "~",
                        "%s.txt")) {
            put(name, CABLE.getBytes(StandardCharsets.UTF_8));
        }
        var deep = folder.resolve("deep/".repeat(60));
        Files.createDirectories(deep);
        made.add(Files.write(deep.resolve("bottom.txt"), CABLE.getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(folder.resolve("folder.txt"));
        Files.createDirectories(folder.resolve("folder.zip"));
        link("link.txt", folder.resolve("crlf.txt"));
        link("dangling.txt", folder.resolve("nowhere"));
        link("loop.txt", folder.resolve("loop.txt"));
        link("up", folder);
        link("passwd.txt", Path.of("/etc/passwd"));
        link("zero.txt", Path.of("/dev/zero"));
        sparse("sparse.txt", 200_000_000);
        sparse("sparse.csv", 60_000_000);
        fifo("fifo.txt");
        var secret = put("not-readable.txt", CABLE.getBytes(StandardCharsets.UTF_8));
        secret.toFile().setReadable(false);
    }

    private Path put(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        made.add(file);
        return file;
    }

    private void link(String name, Path to) throws IOException {
        made.add(Files.createSymbolicLink(folder.resolve(name), to));
    }

    private void sparse(String name, long size) throws IOException {
        var file = folder.resolve(name);
        try (var random = new RandomAccessFile(file.toFile(), "rw")) {
            random.setLength(size);
        }
        made.add(file);
    }

    /// Left out where there is no command to make one.
    private void fifo(String name) throws IOException {
        try {
            var file = folder.resolve(name);
            if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0) {
                made.add(file);
            }
        } catch (IOException noSuchCommand) {
            // nothing to account for
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
