package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.RawCable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@Timeout(30)
class CsvTableTest {

    private static final CsvShape DUMP = CsvShape.of(row(1)).orElseThrow();
    private static final String WHOLE = MadeUp.HEADER + "\n\n" + MadeUp.BODY;

    @TempDir Path folder;

    @Test
    void a_row_gives_header_blank_line_body() {
        var raw = cable(rows(row(1)).getFirst());
        assertThat(raw.text()).isEqualTo(WHOLE);
        assertThat(raw.provenance().row()).hasValue(1);
        assertThat(raw.provenance().sha256()).isEqualTo(Sha256.of(WHOLE));
        assertThat(raw.provenance().path()).isEqualTo(folder.resolve("dump").toString());
    }

    @Test
    void a_row_says_when_and_by_whom() {
        var published = cable(rows(row(1)).getFirst()).published();
        assertThat(published.id()).contains("10LAGADO1");
        assertThat(published.created()).contains(Instant.parse("2010-02-08T07:11:00Z"));
        assertThat(published.released()).isEmpty();
        assertThat(published.origin()).contains("Embassy Lagado");
        assertThat(published.classification()).contains("UNCLASSIFIED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n"})
    void rows_may_end_in_any_way(String lineEnd) {
        var contents = rows(row(1) + lineEnd + row(2) + lineEnd + row(3) + lineEnd);
        assertThat(contents).hasSize(3);
        assertThat(contents.stream().map(it -> cable(it).provenance().row().getAsInt()))
                .containsExactly(1, 2, 3);
        assertThat(contents).allSatisfy(it -> assertThat(cable(it).text()).isEqualTo(WHOLE));
    }

    @Test
    void quotes_backslashes_and_line_ends_within_a_column_are_kept() {
        var body =
                "He said \"no\".\\\n\"1\",\"1/1/2010 1:11\",\"quoted row\"\r\nC:\\dir\\\\ends,\n\n";
        var contents = rows(MadeUp.row(1, "10LAGADO1", "", body) + "\n" + row(2));
        assertThat(contents).hasSize(2);
        assertThat(cable(contents.getFirst()).text()).isEqualTo(body);
    }

    @Test
    void quotes_may_be_doubled_too() {
        var row = row(1).replace("Nothing happened.", "He said \"\"no\"\".");
        assertThat(cable(rows(row).getFirst()).text()).contains("He said \"no\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_spreadsheet_quotes_what_it_must_and_doubles_quotes(String separator) {
        for (var time : List.of("2/8/2010 7:11", "2010-02-08 07:11", "2010-02-08 07:11:00")) {
            var contents =
                    rows(
                            String.join(
                                            separator,
                                            List.of(
                                                    "id,date,ref,origin,class,refs,header,body"
                                                            .split(",")))
                                    + "\r\n"
                                    + spreadsheet(1, time, separator)
                                    + spreadsheet(2, time, separator));
            assertThat(contents).hasSize(2);
            var raw = cable(contents.get(1));
            assertThat(raw.text()).isEqualTo(MadeUp.HEADER + "\n\nC:\\new\\\nHe said \"no\", 3");
            assertThat(raw.provenance().row()).hasValue(2);
            assertThat(raw.published().id()).contains("10LAGADO2");
            assertThat(raw.published().created()).contains(Instant.parse("2010-02-08T07:11:00Z"));
        }
    }

    private static String spreadsheet(int number, String time, String separator) {
        var body = "\"C:\\new\\\nHe said \"\"no\"\", 3\"";
        return String.join(
                        separator,
                        String.valueOf(number),
                        time,
                        "10LAGADO" + number,
                        "Embassy Lagado",
                        "UNCLASSIFIED",
                        "",
                        '"' + MadeUp.HEADER + '"',
                        body)
                + "\r\n";
    }

    @Test
    void the_names_of_the_columns_are_no_row() {
        var names =
                "\"id\",\"date\",\"reference"
                        + " id\",\"origin\",\"class\",\"refs\",\"header\",\"body\"\n";
        for (var mark : List.of("", "\uFEFF")) {
            var contents = rows(mark + names + row(1) + "\n" + row(2) + "\n");
            assertThat(contents).hasSize(2);
            assertThat(cable(contents.getFirst()).text()).isEqualTo(WHOLE);
            assertThat(cable(contents.getFirst()).provenance().row()).hasValue(1);
        }
    }

    @Test
    void a_table_of_other_things_is_a_text() {
        assertThat(open("id,date\n1,2/8/2010 7:11\n")).isInstanceOf(Content.Text.class);
        assertThat(open("1,2,3\n4,5,6\n")).isInstanceOf(Content.Text.class);
    }

    @Test
    void each_row_has_its_own_encoding() {
        var latin = MadeUp.row(2, "10LAGADO2", "", "São").getBytes(StandardCharsets.ISO_8859_1);
        var contents = MadeUp.rows(MadeUp.open(MadeUp.write(folder.resolve("dump"), join(latin))));
        assertThat(contents.stream().map(it -> cable(it).text())).containsExactly("Grüße", "São");
    }

    private static byte[] join(byte[] latin) {
        var first =
                (MadeUp.row(1, "10LAGADO1", "", "Grüße") + "\n").getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(first, first.length + latin.length);
        System.arraycopy(latin, 0, all, first.length, latin.length);
        return all;
    }

    @Test
    void a_mark_in_front_and_utf_16_are_understood() {
        var text = "\uFEFF" + row(1) + "\n" + row(2);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            var file = MadeUp.write(folder.resolve("dump"), text.getBytes(charset));
            assertThat(MadeUp.rows(MadeUp.open(file)).stream().map(it -> cable(it).text()))
                    .containsExactly(WHOLE, WHOLE);
        }
    }

    @Test
    void a_damaged_row_takes_no_other_with_it() {
        var damaged =
                List.of(
                        row(2).replace("Nothing happened.", "a stray \" quote"),
                        row(2).substring(0, 200),
                        row(2) + ",\"ninth\"",
                        row(2).replace("\"Embassy Lagado\",", ""),
                        row(2) + "\ntrailing words");
        for (var row : damaged) {
            var contents = rows(row(1) + "\n" + row + "\n" + row(3) + "\n");
            assertThat(contents).hasSize(3);
            assertThat(contents.get(1)).isEqualTo(new Content.Refused(Reason.BAD_CSV));
            assertThat(cable(contents.get(2)).provenance().row()).hasValue(3);
        }
    }

    @Test
    void a_row_of_bytes_that_are_no_text_is_refused() {
        var contents = rows(row(1) + "\n" + row(2).replace("Nothing", "\0") + "\n" + row(3));
        assertThat(contents.get(1)).isEqualTo(new Content.Refused(Reason.BAD_ENCODING));
        assertThat(contents).hasSize(3);
    }

    @Test
    void empty_rows_and_impossible_dates_are_said_or_absent() {
        var empty = MadeUp.row(1, "10LAGADO1", " ", "\n");
        assertThat(rows(empty)).containsExactly(new Content.Refused(Reason.EMPTY));
        var undated = row(2).replace("2/8/2010 7:11", "2/30/2010 7:11");
        assertThat(cable(rows(row(1) + "\n" + undated).get(1)).published().created()).isEmpty();
    }

    @Test
    void a_note_in_the_place_of_the_header_is_not_of_the_cable() {
        var raw = cable(rows(MadeUp.row(1, "10LAGADO1", MadeUp.PARTIAL, MadeUp.BODY)).getFirst());
        assertThat(raw.text()).isEqualTo(MadeUp.BODY);
        assertThat(raw.provenance().sha256())
                .isEqualTo(Sha256.of(MadeUp.PARTIAL + "\n\n" + MadeUp.BODY));
    }

    @Test
    void a_quote_that_never_ends_costs_its_row_and_little_memory() {
        var endless = row(2).substring(0, row(2).length() - 1);
        try (var table = new CsvTable("dump", DUMP, endless(row(1) + "\n" + endless), 1 << 20)) {
            assertThat(cable(table.next().orElseThrow().content()).text()).isEqualTo(WHOLE);
            assertThat(table.next().orElseThrow().content())
                    .isEqualTo(new Content.Refused(Reason.BAD_CSV));
            assertThat(table.next()).isEmpty();
            assertThat(table.bytesRead()).isGreaterThan(300L << 20);
        }
    }

    @Test
    void rows_after_one_that_is_too_long_are_found() {
        var text = row(1).replace("Nothing", "x".repeat(500_000)) + "\n" + row(2) + "\n" + row(3);
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var contents = MadeUp.rows(new CsvTable("dump", DUMP, in, 300_000));
        assertThat(contents).hasSize(3);
        assertThat(contents.getFirst()).isEqualTo(new Content.Refused(Reason.BAD_CSV));
        assertThat(cable(contents.get(2)).text()).isEqualTo(WHOLE);
    }

    @Test
    void rows_are_cut_wherever_the_buffer_ends() {
        var rows = new ArrayList<String>();
        for (int i = 1; i <= 300; i++) {
            rows.add(MadeUp.row(i, "10LAGADO" + i, "", "x".repeat(i * 7 % 4001) + "\n\\\"1\n"));
        }
        var contents = rows(String.join("\n", rows));
        assertThat(contents).hasSize(300).allMatch(it -> it instanceof Content.OneCable);
    }

    @Test
    void a_file_that_fails_half_way_keeps_what_was_read_and_says_so() {
        var in =
                new SequenceInputStream(
                        new ByteArrayInputStream(
                                (row(1) + "\n" + row(2) + "\n").getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the disk is gone");
                            }

                            @Override
                            public int read(byte[] into, int from, int length) throws IOException {
                                return read();
                            }
                        });
        var contents = MadeUp.rows(new CsvTable("dump", DUMP, in, 1 << 20));
        assertThat(contents).hasSize(2);
        assertThat(cable(contents.getFirst()).text()).isEqualTo(WHOLE);
        assertThat(contents.get(1)).isEqualTo(new Content.Refused(Reason.UNREADABLE));
    }

    @Test
    void other_tables_are_texts() {
        assertThat(open("\"1\",\"name\",\"age\"\n")).isInstanceOf(Content.Text.class);
        assertThat(open("UNCLAS\n" + row(1))).isInstanceOf(Content.Text.class);
    }

    private static String row(int number) {
        return MadeUp.row(number, "10LAGADO" + number, MadeUp.HEADER, MadeUp.BODY);
    }

    private Content open(String text) {
        return MadeUp.open(MadeUp.write(folder.resolve("dump"), text));
    }

    private List<Content> rows(String text) {
        return MadeUp.rows(open(text));
    }

    private static RawCable cable(Content content) {
        assertThat(content).isInstanceOf(Content.OneCable.class);
        return ((Content.OneCable) content).raw();
    }

    /// A beginning, and then more of the same letter than memory should hold.
    private static InputStream endless(String beginning) {
        return new SequenceInputStream(
                new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    private long left = 300L << 20;

                    @Override
                    public int read() {
                        return left-- > 0 ? 'x' : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        int read = (int) Math.min(left, length);
                        Arrays.fill(into, from, from + read, (byte) 'x');
                        left -= read;
                        return read == 0 ? -1 : read;
                    }
                });
    }
}
