package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionListTest {

    @Test
    void captionsAreFoundInAnyCase() {
        assertThat(CaptionList.standard().find("sipdis")).isPresent();
        assertThat(CaptionList.standard().find("VISAS VIPER")).isPresent();
        assertThat(CaptionList.standard().find("DEPT")).isEmpty();
    }

    @Test
    void eachHasAMeaningAndASource() {
        assertThat(CaptionList.standard().entries())
                .allSatisfy(it -> {
                    assertThat(it.meaning()).isNotEmpty();
                    assertThat(it.source()).isNotEmpty();
                });
    }
}
