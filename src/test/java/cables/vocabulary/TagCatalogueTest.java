package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TagCatalogueTest {

    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ETRDEINVECINPGOVCS | ETRD EINV ECIN PGOV CS
                    EINDETRD           | EIND ETRD
                    PHUMBA             | PHUM BA
                    ITPHUM             | IT PHUM
                    ETRDECONWTOCS      | ETRD ECON WTO CS
                    AMEDCASCKFLO       | AMED CASC KFLO
                    PGOV               | PGOV
                    TERRORISM          | TERRORISM
                    COUNTERTERRORISM   | COUNTERTERRORISM
                    CONDOLEEZZA        | CONDOLEEZZA
                    """)
    void gluedCodesComeApartIntoKnownOnes(String token, String pieces) {
        assertThat(CATALOGUE.split(token)).isEqualTo(List.of(pieces.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "RU,RS",
        "MOPPS,MOPS",
        "kwwmn,KWMN",
        "POGOV,PGOV",
        "SYR,SY",
        "ktip,KTIP",
        "XYZZY,XYZZY"
    })
    void misspellingsAreNormalised(String written, String normalised) {
        assertThat(CATALOGUE.normalise(written)).isEqualTo(normalised);
    }

    @Test
    void meaningsHaveASource() {
        assertThat(CATALOGUE.all("ktip"))
                .singleElement()
                .satisfies(it -> assertThat(it.meaning()).containsIgnoringCase("traffick"));
        assertThat(CATALOGUE.entries()).allSatisfy(it -> assertThat(it.source()).isNotEmpty());
    }

    @Test
    void oddSpellingsOfTheTableAreNoCodes() {
        assertThat(CATALOGUE.all("MOPPS")).isEmpty();
        assertThat(CATALOGUE.all("ETRDEINVECINPGOVCS")).isEmpty();
    }

    @Test
    void aCodeMayHaveSeveralMeanings() {
        assertThat(CATALOGUE.all("EC"))
                .extracting(TagEntry::kind)
                .containsExactly("geo", "organization");
    }

    @Test
    void aCodeIsNoMisspellingOfAnother() {
        assertThat(CATALOGUE.normalise("BTIO")).isEqualTo("BTIO");
        assertThat(CATALOGUE.misspellingsOf("MOPS")).contains("MOPPS");
    }
}
