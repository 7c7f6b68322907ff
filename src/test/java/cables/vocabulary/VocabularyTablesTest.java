package cables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The form of the tables: whoever adds a row learns here what is missing.
class VocabularyTablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/cables/vocabulary");

    private static final Set<String> POST_KINDS =
            Set.of(
                    "embassy",
                    "consulate",
                    "mission",
                    "office",
                    "institute",
                    "interests section",
                    "liaison office",
                    "agency",
                    "channel");

    private static final Set<String> TERM_KINDS =
            Set.of(
                    "abbreviation",
                    "address",
                    "classification",
                    "control marking",
                    "declassification",
                    "executive order",
                    "operating signal",
                    "portion marking",
                    "precedence",
                    "procedure",
                    "reason",
                    "routing family",
                    "security signal");

    /// Each table, the columns that make its key, and those that may not be empty.
    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(
                        "tags", List.of("code", "kind"), List.of("code", "kind", "source", "seen")),
                arguments(
                        "tag_corrections",
                        List.of("written"),
                        List.of("written", "code", "source")),
                arguments("posts", List.of("name"), List.of("name", "kind", "title", "source")),
                arguments("post_aliases", List.of("written"), List.of("written", "post", "source")),
                arguments("captions", List.of("word"), List.of("word", "meaning", "source")),
                arguments(
                        "terms",
                        List.of("code", "kind"),
                        List.of("code", "kind", "meaning", "source")));
    }

    @Test
    void no_table_is_left_out_here() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            tables().map(it -> it.get()[0] + ".tsv").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_plain_tidy_text(String name, List<String> key, List<String> needed)
            throws IOException {
        var text = Files.readString(FOLDER.resolve(name + ".tsv"), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").doesNotContain("\r", "  ", "\n\n", " \t", "\t ", " \n");
        assertThat(text.chars())
                .allMatch(it -> it == '\n' || it == '\t' || (it >= ' ' && it < 127));
        int columns = text.lines().findFirst().orElseThrow().split("\t", -1).length;
        assertThat(text.lines()).allMatch(it -> it.split("\t", -1).length == columns);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_row_has_a_key_of_its_own_and_what_it_needs(
            String name, List<String> key, List<String> needed) {
        var rows = Table.named(name).rows();
        assertThat(rows.stream().map(row -> key.stream().map(row::cell).toList()))
                .doesNotHaveDuplicates();
        for (var row : rows) {
            assertThat(needed).as(row.toString()).noneMatch(it -> row.cell(it).isEmpty());
            assertThat(Set.of("", "uncertain", "unknown")).contains(certainty(row));
        }
    }

    private static String certainty(Table.Row row) {
        return row.columns().contains("certainty") ? row.cell("certainty") : "";
    }

    @Test
    void codes_are_of_known_kinds_and_say_when_nobody_told_us_what_they_mean() {
        for (var row : Table.named("tags").rows()) {
            assertThat(row.cell("code")).isEqualTo(row.cell("code").toUpperCase(Locale.ROOT));
            assertThat(Set.of("geo", "region", "subject", "program", "organization"))
                    .as(row.toString())
                    .contains(row.cell("kind"));
            assertThat(row.cell("certainty").equals("unknown"))
                    .as(row.toString())
                    .isEqualTo(row.cell("meaning").isEmpty());
        }
    }

    @Test
    void nearly_all_that_was_seen_in_cables_has_a_meaning() {
        var entries = TagCatalogue.standard().entries();
        long seen = entries.stream().mapToLong(TagEntry::seen).sum();
        long meant =
                entries.stream()
                        .filter(it -> !it.meaning().isEmpty())
                        .mapToLong(TagEntry::seen)
                        .sum();
        assertThat((double) meant / seen).isGreaterThan(0.995);
    }

    @Test
    void a_misspelling_leads_to_a_code() {
        for (var row : Table.named("tag_corrections").rows()) {
            assertThat(TagCatalogue.standard().all(row.cell("code")))
                    .as(row.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void posts_are_of_known_kinds_and_lie_on_earth() {
        for (var post : PostTable.standard().posts()) {
            assertThat(POST_KINDS).as(post.name()).contains(post.kind());
            assertThat(PostTable.standard().posts().stream().map(Post::name))
                    .contains(post.station());
            assertThat(post.routingIndicators()).allMatch(it -> it.matches("R[UH][A-Z]{3,5}"));
            assertThat(post.place().isPresent()).as(post.name()).isEqualTo(!post.city().isEmpty());
            post.place()
                    .ifPresent(it -> {
                        assertThat(it.latitude()).as(post.name()).isBetween(-56.0, 72.0);
                        assertThat(it.longitude()).as(post.name()).isBetween(-180.0, 180.0);
                    });
        }
    }

    /// The posts of one country lie near one another, but for the widest countries.
    @Test
    void the_posts_of_a_country_lie_near_one_another() {
        var wide =
                Set.of(
                        "Russia",
                        "United States",
                        "Canada",
                        "Brazil",
                        "Australia",
                        "China",
                        "Portugal");
        for (var post : PostTable.standard().posts()) {
            for (var other : PostTable.standard().posts()) {
                if (post.place().isPresent()
                        && post.country().equals(other.country())
                        && !wide.contains(post.country())) {
                    assertThat(degreesBetween(post, other))
                            .as(post.name() + " and " + other.name())
                            .isLessThan(30);
                }
            }
        }
    }

    private static double degreesBetween(Post post, Post other) {
        var here = post.place().orElseThrow();
        var there = other.place().orElseThrow();
        return Math.hypot(here.latitude() - there.latitude(), here.longitude() - there.longitude());
    }

    @Test
    void terms_are_of_known_kinds() {
        for (var row : Table.named("terms").rows()) {
            assertThat(TERM_KINDS).as(row.toString()).contains(row.cell("kind"));
        }
    }

    @Test
    void each_level_and_control_of_a_portion_marking_is_explained() {
        for (var marking : List.of("U", "SBU", "C", "S", "TS", "C/NF", "S/FGI/NF", "S/REL TO UK")) {
            var meanings = new Glossary().explain(marking).meanings();
            assertThat(meanings).as(marking).isNotEmpty();
            assertThat(meanings.getFirst().text()).as(marking).isNotEmpty();
        }
    }
}
