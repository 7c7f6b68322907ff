package cables.query;

import static org.assertj.core.api.Assertions.assertThat;

import cables.vocabulary.TagCatalogue;
import cables.vocabulary.TagEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// TAGS by kind and by meaning.
class TagNamesTest {

    @ParameterizedTest
    @CsvSource({
        "trafficking in persons, KTIP",
        "persons in trafficking, KTIP",
        "china, CH",
        "CORRUPTION, KCOR"
    })
    void a_meaning_names_its_code(String meaning, String code) {
        assertThat(TagNames.meant(meaning)).extracting(TagEntry::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"KTIP", "ktip", "ZZZZ", "K*", "program:*", "RICE CONDOLEEZZA", "''", "' '"})
    void a_code_is_no_meaning(String code) {
        assertThat(TagNames.meant(code)).isEmpty();
    }

    @Test
    void a_meaning_of_several_names_them_all() {
        assertThat(TagNames.meant("affairs")).extracting(TagEntry::code).contains("ELAB", "PGOV");
    }

    @Test
    void a_kind_stands_for_its_codes() {
        assertThat(TagNames.codes("PROGRAM:*"))
                .contains("KTIP")
                .doesNotContain("PGOV", "CH")
                .allMatch(TagCatalogue.standard()::knows);
        assertThat(TagNames.codes("GEO:*")).contains("CH").doesNotContain("KTIP");
        assertThat(TagNames.codes("KTIP")).containsExactly("KTIP");
        assertThat(TagNames.codes("ZEBRA:*")).containsExactly("ZEBRA:*");
    }
}
