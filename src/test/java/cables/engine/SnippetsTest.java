package cables.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SnippetsTest {

    private static final FormTest TRAFFICKING =
            (chars, from, to, hash) -> new String(chars, from, to - from).equals("trafficking");

    private static Snippet only(String paragraph) {
        var cable = MadeUpCables.cable().paragraph("SBU", paragraph).as("09LIMA1");
        var regions = Region.of(cable);
        var marks = Evidence.of(new Clue.Run(List.of(TRAFFICKING)), regions).orElseThrow();
        return Snippets.of(regions, marks, 3).getFirst();
    }

    @Test
    void aShortParagraphIsShownWhole() {
        var snippet = only("Victims of trafficking\n  were found in the U.S. and elsewhere.");
        assertThat(snippet.text())
                .isEqualTo("Victims of trafficking were found in the U.S. and elsewhere.");
        assertThat(snippet.marks().getFirst().of(snippet.text())).isEqualTo("trafficking");
    }

    @Test
    void aWordBrokenOverALineIsPutTogether() {
        var snippet =
                only("AN END TO TRAF-  \r\n  FICKING, AND A TRAF-\nficking of Asia-\nPacific.");
        assertThat(snippet.text())
                .isEqualTo("AN END TO TRAFFICKING, AND A TRAFficking of Asia- Pacific.");
        assertThat(snippet.marks().stream().map(it -> it.of(snippet.text())))
                .containsExactly("TRAFFICKING", "TRAFficking");
    }

    @Test
    void aLongOneIsCutAtSentences() {
        var before = "Nothing of the kind was said here by anybody at all. ".repeat(8);
        var behind = " More was said by Mr. Quill of the U.S. delegation on that day.".repeat(8);
        var sentence =
                "According to Sinkowits, the government had shown much political will and had"
                        + " driven cooperation and progress on fighting human trafficking.";
        var snippet = only(before + sentence + behind);
        assertThat(snippet.text()).startsWith(sentence).endsWith("on that day.");
        assertThat(snippet.text().length()).isLessThan(Snippets.LENGTH + 80);
    }

    @Test
    void anEndlessSentenceIsCutAtWords() {
        var text = "words and more ".repeat(60) + "trafficking" + " and other words".repeat(60);
        var snippet = only(text);
        assertThat(text).contains(" " + snippet.text() + " ");
        assertThat(snippet.text()).contains("trafficking");
        assertThat(snippet.text().length()).isBetween(200, Snippets.LENGTH + 80);
    }
}
