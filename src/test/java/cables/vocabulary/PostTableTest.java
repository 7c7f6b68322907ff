package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTableTest {

    private static final PostTable POSTS = PostTable.standard();

    @ParameterizedTest
    @CsvSource({
        "BEIJING,BEIJING", "Beijing,BEIJING", "AMEMBASSY BEIJING,BEIJING", "RUEHBJ,BEIJING",
                "ruehbj,BEIJING",
        "San Jose,SANJOSE", "KL,KUALALUMPUR", "SECSTATE,STATE", "SECSTATE WASHDC,STATE",
                "USMISSION USNATO,USNATO",
        "PORT-AU-PRINCE,PORTAUPRINCE", "COTON0U,COTONOU"
    })
    void aPostIsFoundByAnySpelling(String spelling, String name) {
        assertThat(POSTS.find(spelling).map(Post::name)).contains(name);
    }

    @Test
    void whatIsNoPostIsNotFound() {
        assertThat(POSTS.find("ATLANTIS")).isEmpty();
        assertThat(POSTS.canonical("Port Nowhere")).isEqualTo("PORTNOWHERE");
    }

    @Test
    void aPostHasItsPlace() {
        var post = POSTS.find("BEIJING").orElseThrow();
        assertThat(post.country()).isEqualTo("China");
        assertThat(post.place().orElseThrow().latitude()).isBetween(39.0, 41.0);
    }

    @Test
    void eachAliasLeadsToAPost() {
        Table.named("post_aliases")
                .rows()
                .forEach(it -> {
                    assertThat(POSTS.posts())
                            .as(it.cell("written"))
                            .extracting(Post::name)
                            .contains(it.cell("post"));
                    assertThat(it.cell("written")).isEqualTo(PostTable.key(it.cell("written")));
                });
    }

    @Test
    void oneStationHasAllItsNames() {
        assertThat(POSTS.namesOf("PEKING")).containsExactly("PEKING", "BEIJING");
        assertThat(POSTS.areOneStation("KIEV", "KYIV")).isTrue();
        assertThat(POSTS.areOneStation("KIEV", "MINSK")).isFalse();
        assertThat(POSTS.namesOf("NOWHERE")).containsExactly("NOWHERE");
    }

    @ParameterizedTest
    @CsvSource({"USUNN,USUNNEWYORK", "THEHA,THEHAGUE", "BANGKO,BANGKOK", "NATO,USNATO"})
    void theArchiveShortensNames(String shortened, String name) {
        assertThat(POSTS.ofArchive(shortened)).contains(name);
    }

    @Test
    void whatTheArchiveMayMeanTwiceNamesNobody() {
        assertThat(POSTS.ofArchive("SALT T")).contains("SALTTALKS");
        assertThat(POSTS.ofArchive("GUA")).isEmpty();
    }
}
