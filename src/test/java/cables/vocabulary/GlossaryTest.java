package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class GlossaryTest {

    private static final Glossary GLOSSARY = new Glossary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KTIP                   | KTIP program TAGS
                    ktip                   | KTIP program TAGS
                    mopps                  | MOPS subject TAGS
                    EC                     | EC geographic TAGS, EC organization TAGS
                    BEIJING                | BEIJING embassy
                    RUEHBJ                 | BEIJING embassy
                    AMEMBASSY BEIJING      | BEIJING embassy
                    amconsul rio de janeiro | RIO DE JANEIRO consulate
                    PANAMA                 | PANAMA embassy, PM geographic TAGS
                    Ecuador                | EC geographic TAGS, QUITO embassy, GUAYAQUIL consulate
                    EXDIS                  | EXDIS caption
                    NOFORN                 | NOFORN caption, NF control marking
                    OO                     | O precedence
                    NIACT                  | NIACT precedence, NIACT caption
                    C/NF                   | C/NF portion marking
                    (S//NF)                | S/NF portion marking
                    C O N F I D E N T I A L | CONFIDENTIAL classification
                    1.4(b)                 | 1.4(b) reason
                    1.4 (B) AND (D)        | 1.4(b) reason, 1.4(d) reason
                    1.5 b/d                | 1.5(b) reason, 1.5(d) reason
                    XGDS                   | XGDS declassification
                    E.O. 12958             | E.O. 12958 executive order
                    EO 12958               | E.O. 12958 executive order
                    UUUUU                  | UUUUU security signal
                    ZNR UUUUU              | ZNR security signal, UUUUU security signal
                    RUEHXQZ                | RUEHXQZ routing indicator
                    RUEAIIA                | CIA WASHDC address
                    10BEIJING326           | 10BEIJING326 number of a cable, BEIJING embassy
                    10 beijing 000326      | 10BEIJING326 number of a cable, BEIJING embassy
                    Hanoi 12               | HANOI12 number of a cable, HANOI embassy
                    """)
    void aCodeIsExplained(String asked, String meanings) {
        assertThat(
                        GLOSSARY.explain(asked).meanings().stream()
                                .map(it -> it.code() + " " + it.kind())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(meanings);
    }

    @ParameterizedTest
    @CsvSource({
        "trafficking in persons,KTIP",
        "human rights,PHUM",
        "nuclear non-proliferation,KNNP",
        "petroleum,EPET",
        "United Kingdom,UK"
    })
    void aCodeIsFoundByWhatItMeans(String words, String code) {
        assertThat(GLOSSARY.explain(words).meanings().getFirst().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"KTP,KTIP", "BEJING,BEIJING", "NOFRN,NOFORN", "XGDSS,XGDS"})
    void whatIsNotKnownNamesWhatIsNear(String asked, String near) {
        var explanation = GLOSSARY.explain(asked);
        assertThat(explanation.meanings()).isEmpty();
        assertThat(explanation.near()).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "(", "***", "QQZZY", "1.4(z)", "\u0000", "€"})
    void nonsenseMeansNothing(String asked) {
        assertThat(GLOSSARY.explain(asked).meanings()).isEmpty();
    }

    @Test
    void aPostTellsWhereItLies() {
        var post = GLOSSARY.explain("BEIJING").meanings().getFirst();
        assertThat(post.details())
                .contains(
                        new Meaning.Detail("city", List.of("Beijing, China, 39.91 N 116.40 E")),
                        new Meaning.Detail("routing", List.of("RUEHBJ")),
                        new Meaning.Detail("other names", List.of("PEKING")),
                        new Meaning.Detail("country TAGS", List.of("CH")));
    }

    @Test
    void whatIsUncertainSaysSo() {
        assertThat(GLOSSARY.explain("VN").meanings()).allMatch(it -> !it.text().isEmpty());
        assertThat(GLOSSARY.explain("GTIP").meanings().getFirst().certain()).isFalse();
        assertThat(GLOSSARY.explain("KPRP").meanings().getFirst().text()).isEmpty();
    }
}
