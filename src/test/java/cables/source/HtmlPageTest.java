package cables.source;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.RawCable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

@Timeout(20)
class HtmlPageTest {

    @TempDir Path folder;

    @Test
    void a_page_gives_header_blank_line_body() {
        var raw = cable(MadeUp.page(MadeUp.HEADER, MadeUp.BODY));
        assertThat(raw.text()).isEqualTo(MadeUp.HEADER + "\n\n" + MadeUp.BODY);
        assertThat(raw.provenance().row()).isEmpty();
        assertThat(raw.provenance().sha256())
                .isEqualTo(Sha256.of(MadeUp.page(MadeUp.HEADER, MadeUp.BODY)));
    }

    @Test
    void a_page_says_when_and_by_whom() {
        var published = cable(MadeUp.page(MadeUp.HEADER, MadeUp.BODY)).published();
        assertThat(published.id()).contains("10LAGADO42");
        assertThat(published.created()).contains(Instant.parse("2010-02-08T07:07:00Z"));
        assertThat(published.released()).contains(Instant.parse("2011-02-08T21:09:00Z"));
        assertThat(published.classification()).contains("UNCLASSIFIED");
        assertThat(published.origin()).contains("Embassy Lagado");
    }

    @Test
    void a_note_in_the_place_of_the_header_is_not_of_the_cable() {
        assertThat(cable(MadeUp.page(MadeUp.PARTIAL, MadeUp.BODY)).text()).isEqualTo(MadeUp.BODY);
        assertThat(cable(MadeUp.page("", MadeUp.BODY)).text()).isEqualTo(MadeUp.BODY);
    }

    @Test
    void marks_of_the_page_are_undone() {
        var body =
                "TAGS: <a href='/tag/KTIP_0.html'>KTIP</a> <a>CH</a>&#x000A;&#x000A;<a id='par1'"
                        + " href='#par1'>¶</a>1. A &lt;b&gt; &amp;amp; c<br>D&nbsp;E<br />F";
        assertThat(cable(MadeUp.page("", body)).text())
                .isEqualTo("TAGS: KTIP CH\n\n¶1. A <b> &amp; c\nD\u00A0E\nF");
    }

    @Test
    void times_that_are_none_are_absent() {
        var page = MadeUp.page("", MadeUp.BODY).replace("2010-02-08 07:07", "2010-02-30 07:07");
        assertThat(cable(page.replace("2011-02-08 21:09", "")).published().created()).isEmpty();
        assertThat(cable(page.replace("2011-02-08 21:09", "")).published().released()).isEmpty();
    }

    @Test
    void other_pages_are_no_cables() {
        assertThat(open("<html><body><pre>UNCLAS LAGADO 000042</pre></body></html>"))
                .isEqualTo(new Content.Refused(Reason.NOT_A_CABLE));
        assertThat(open(MadeUp.page("", " \n "))).isEqualTo(new Content.Refused(Reason.EMPTY));
    }

    @Test
    void a_text_that_begins_with_a_bracket_is_a_text() {
        assertThat(open("<<10LAGADO42>>\nUNCLAS LAGADO 000042")).isInstanceOf(Content.Text.class);
    }

    @Test
    void scripts_entities_and_endless_nesting_do_no_harm() {
        var hostile = "<script>alert(1)</script>&xxe;&#0;&#xD800;<!-- x --><svg/onload=y>z";
        assertThat(cable(MadeUp.page("", hostile)).text()).isEqualTo("&xxe;\uFFFD?z");
        assertThat(open(MadeUp.page("", "<b>".repeat(90_000) + "x")))
                .isInstanceOf(Content.OneCable.class);
        assertThat(open(MadeUp.page("", "<b>".repeat(300_000))))
                .isEqualTo(new Content.Refused(Reason.TOO_LARGE));
    }

    private Content open(String page) {
        return MadeUp.open(MadeUp.write(folder.resolve("page"), page));
    }

    private RawCable cable(String page) {
        return ((Content.OneCable) open(page)).raw();
    }
}
