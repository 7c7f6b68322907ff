package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Block;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Passage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Damaged text is read as well as clean text, and what was mended is said.
class MendingTest {

    private static final String CLEAN =
            """
            P 100907Z FEB 10
            FM AMEMBASSY TALLINN
            TO SECSTATE WASHDC PRIORITY 8056
            INFO AMEMBASSY OSLO
            USMISSION USUN NEW YORK

            UNCLAS SECTION 01 OF 02 TALLINN 000366

            SENSITIVE
            SIPDIS

            E.O. 12958: N/A
            TAGS: PREL, ETRD, EN, NO
            SUBJECT: ESTONIA'S FERRY “LÆRKE” & THE
            SPARE ENGINE

            REF: A. STATE 26123 B. OSLO 12

            ¶1. (SBU) Summary. The ferry’s owner – a café keeper – doesn't pay.
            End summary.

            ¶2. (U) Spare engines: 3 < 5 & the price fell.

            UNCLAS SECTION 02 OF 02 TALLINN 000366

            ¶3. (SBU) “We wait,” he said.
            WEXFORD
            """;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, UnaryOperator<String>> DAMAGE =
            Map.ofEntries(
                    Map.entry("UTF-8 as Windows-1252", MendingTest::misread),
                    Map.entry("twice", it -> misread(misread(it))),
                    Map.entry("Windows-1252 as Latin-1", MendingTest::asLatin1),
                    Map.entry("line ends as entities", it -> it.replace("\n", "&#x000A;")),
                    Map.entry("decimal entities", it -> it.replace("\n", "&#10;")),
                    Map.entry("an ampersand too many", it -> it.replace("\n", "&amp;#x000A;")),
                    Map.entry(
                            "half-decoded page",
                            it ->
                                    it.replace("&", "&amp;")
                                            .replace("<", "&lt;")
                                            .replace("’", "&rsquo;")),
                    Map.entry("mark-up", it -> it.replace("\n", "<br>\n").replace("¶", "<b>¶</b>")),
                    Map.entry("breaks alone", it -> it.replace("\n", "<br />")),
                    Map.entry("apostrophes lost", it -> it.replaceAll("['’](?=[sSt])", "?")),
                    Map.entry("U+2028", it -> it.replace('\n', '\u2028')),
                    Map.entry("U+2029", it -> it.replace('\n', '\u2029')),
                    Map.entry("no-break blanks", it -> it.replace(' ', '\u00a0')),
                    Map.entry("odd blanks", it -> it.replace(' ', '\u2003')),
                    Map.entry("tabs", it -> it.replace(' ', '\t')),
                    Map.entry("form feeds", it -> it.replace("\n\n", "\n\f\n")),
                    Map.entry("end of file marks", it -> it + "\u001a\0\0\0"),
                    Map.entry("byte order mark", it -> "\ufeff" + it),
                    Map.entry("zero-width marks", it -> it.replace(": ", ":\u200b ")),
                    Map.entry("backslashes", it -> it.replace("\n", "\\\n")));

    @Test
    void valuesAreThoseOfCleanText() {
        var clean = values(Texts.parse(CLEAN));
        assertThat(Texts.parse(CLEAN).body().paragraphs()).hasSize(3);
        DAMAGE.forEach((name, damage) ->
                assertThat(values(Texts.parse(damage.apply(CLEAN)))).as(name).isEqualTo(clean));
    }

    @Test
    void theBlocksAreTheTextAsItCame() {
        DAMAGE.values()
                .forEach(damage -> {
                    var text = damage.apply(CLEAN);
                    var reading = Texts.parse(text).reading();
                    assertThat(reading.text()).isEqualTo(text);
                    assertThat(
                                    reading.blocks().stream()
                                            .map(Block::span)
                                            .map(it -> it.of(text))
                                            .collect(Collectors.joining()))
                            .isEqualTo(text);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JAPANâ€™S       | JAPAN’S      | â€™ was read as ’.
                    Â¶              | ¶            | Â¶ was read as ¶.
                    CafÃƒÂ©        | Café         | ÃƒÂ© was read as é.
                    a&#x000A;b&#x000A;c | a~b~c    | &#x000A; was read as a line end, 2 times.
                    R&amp;D         | R&D          | &amp; was read as &.
                    JAPAN?S PORT    | JAPAN'S PORT | ? was read as '.
                    a<br/>b         | a~b          | <br/> was read as a line end.
                    a <b>c</b>      | a c          | <b> was left out.
                    """)
    void whatWasMendedIsSaid(String damaged, String mended, String message) {
        var mending = Mending.of(damaged);
        var draft = new Draft(damaged);
        mending.note(draft);
        var visible = new View(mending.text(), Cut.spans(Cut.inOrder(mending.cuts()))).text();
        assertThat(visible).isEqualTo(mended.replace('~', '\n'));
        assertThat(draft.diagnostics().getFirst().code())
                .isEqualTo(Diagnostic.Code.ENCODING_REPAIRED);
        assertThat(draft.diagnostics()).extracting(Diagnostic::message).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CAFÉ’S owner
                    Why? So that ..
                    is that it?S
                    http://x.example/a?s=1&t=2
                    AT&T; and R&D
                    <<NOTE>> 3 < 5
                    âme and Âge
                    «São Paulo» – “Łódź”
                    """)
    void whatIsRightStays(String text) {
        assertThat(Mending.of(text).text()).isSameAs(text);
    }

    private static String misread(String text) {
        var misread = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            var sign = new String(new byte[] {each}, WINDOWS_1252);
            misread.append(sign.equals("\ufffd") ? (char) (each & 0xff) : sign.charAt(0));
        }
        return misread.toString();
    }

    private static String asLatin1(String text) {
        return new String(text.getBytes(WINDOWS_1252), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, Object> values(Cable cable) {
        var heading = cable.heading();
        return Map.of(
                "mrn", heading.mrn().map(it -> it.value()),
                "to", heading.routing().to().stream().map(it -> it.value()).toList(),
                "info", heading.routing().info().stream().map(it -> it.value()).toList(),
                "captions", heading.handling().captions().stream().map(it -> it.value()).toList(),
                "tags", heading.topic().tags().stream().map(it -> it.value()).toList(),
                "subject", words(heading.topic().subject().map(Passage::oneLine).orElse("")),
                "refs", heading.topic().references().stream().map(it -> it.value()).toList(),
                "paragraphs", paragraphs(cable),
                "signature", cable.body().signature().map(it -> it.value()));
    }

    private static List<String> paragraphs(Cable cable) {
        return cable.body().paragraphs().stream()
                .map(it ->
                        it.number().orElse(0)
                                + it.marking()
                                        .map(marking -> " " + marking.value().text())
                                        .orElse("")
                                + it.kind()
                                + words(it.passage().text()))
                .toList();
    }

    /// Apostrophes of one kind, blanks of one kind.
    private static String words(String text) {
        return Chars.oneLine(text.replace('\u2003', ' ').replace('’', '\''));
    }
}
