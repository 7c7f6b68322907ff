package cables.lucene;

import static cables.lucene.TestIndex.and;
import static cables.lucene.TestIndex.word;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Classification;
import cables.engine.AnswerFacts;
import cables.engine.BuildFacts;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.FacetCounts.Count;
import cables.engine.MadeUpCables;
import cables.engine.SearchEngine;
import cables.query.CodeField;
import cables.query.Query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What is counted of the cables that match.
class FacetTest {

    private static final List<String> TAGS = List.of("KTIP", "PGOV", "EFIS", "CH", "PHUM");
    private static final List<Classification> LEVELS = List.of(Classification.values());
    private static final List<String> POSTS = List.of("DAKAR", "LIMA", "HANOI");

    @TempDir Path folder;
    private SearchEngine engine;

    /// Three hundred cables in several segments, a third of which have been replaced.
    @BeforeEach
    void build() throws IOException {
        var random = new Random(7);
        for (int run = 0; run < 3; run++) {
            try (var session = LuceneIndex.update(folder)) {
                for (int i = run * 100; i < run * 100 + 150; i++) {
                    session.put(MadeUpCables.versions(cable(i, random)));
                }
                session.publish(new BuildFacts(List.of("/made-up"), 1));
            }
        }
        try (var session = LuceneIndex.update(folder)) {
            session.remove(new CableId("09LIMA31"));
            session.publish(new BuildFacts(List.of("/made-up"), 1));
        }
        engine = LuceneIndex.open(folder);
    }

    private static Cable cable(int number, Random random) {
        var cable = MadeUpCables.cable().subject("NOTE");
        if (random.nextInt(10) > 0) {
            cable.dated("%d-%02d-11".formatted(2005 + random.nextInt(4), 1 + random.nextInt(12)));
        }
        if (random.nextInt(10) > 0) {
            cable.level(LEVELS.get(random.nextInt(LEVELS.size())));
        }
        cable.tags(TAGS.stream().filter(it -> random.nextInt(3) == 0).toArray(String[]::new));
        cable.paragraph(random.nextBoolean() ? "C/NF" : "U", "Police were here.");
        cable.paragraph(random.nextBoolean() ? "U" : "", random.nextBoolean() ? "Bribes." : "-");
        return cable.as("09" + POSTS.get(number % 3) + number);
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    private long total(Query query) throws IOException {
        return TestIndex.ask(engine, query).total();
    }

    private FacetCounts facet(Query query, Facet facet) throws IOException {
        return engine.facet(query, facet);
    }

    @Test
    void a_count_is_what_the_same_filter_finds() throws IOException {
        for (var query : List.of(new Query.All(), word("bribe"), new Query.Not(word("bribe")))) {
            var tags = facet(query, Facet.TAGS);
            assertThat(tags.facts().total()).isEqualTo(total(query));
            assertThat(tags.values()).extracting(Count::value).hasSize(TAGS.size());
            for (var count : tags.values()) {
                assertThat(count.cables()).isEqualTo(total(and(query, tag(count.value()))));
            }
            var none = new Query.Not(new Query.Coded(CodeField.TAGS, TAGS));
            assertThat(tags.without()).isPositive().isEqualTo(total(and(query, none)));
            for (var count : facet(query, Facet.POST).values()) {
                var from = new Query.Coded(CodeField.FROM, List.of(count.value()));
                assertThat(count.cables()).isEqualTo(total(and(query, from)));
            }
        }
    }

    private static Query tag(String code) {
        return new Query.Coded(CodeField.TAGS, List.of(code));
    }

    @Test
    void every_cable_is_counted_once_by_what_it_has_one_of() throws IOException {
        var all = total(new Query.All());
        assertThat(all).isEqualTo(349);
        for (var facet : List.of(Facet.POST, Facet.CLASS, Facet.YEAR, Facet.MONTH, Facet.DAY)) {
            var counts = facet(new Query.All(), facet);
            var sum = counts.values().stream().mapToLong(Count::cables).sum();
            assertThat(sum + counts.without()).as(facet.name()).isEqualTo(all);
        }
    }

    @Test
    void dates_are_counted_by_their_unit() throws IOException {
        var all = new Query.All();
        assertThat(facet(all, Facet.YEAR).values())
                .extracting(Count::value)
                .containsExactlyInAnyOrder("2005", "2006", "2007", "2008");
        var inYear =
                facet(all, Facet.MONTH).values().stream()
                        .filter(it -> it.value().startsWith("2006-"))
                        .mapToLong(Count::cables)
                        .sum();
        assertThat(inYear).isEqualTo(facet(all, Facet.YEAR).of("2006"));
        assertThat(facet(all, Facet.DAY).values())
                .allMatch(it -> it.value().matches("200[5-8]-\\d\\d-11"));
    }

    @Test
    void a_marking_counts_once_a_cable() throws IOException {
        var counts = facet(new Query.All(), Facet.MARK);
        assertThat(counts.values()).extracting(Count::value).containsOnly("U", "C/NF");
        assertThat(counts.values()).allMatch(it -> it.cables() <= 349);
    }

    @Test
    void values_come_by_count_and_then_by_name() {
        var counts =
                FacetCounts.of(
                        new AnswerFacts("gen-1", 18, false),
                        2,
                        Map.of("b", 3L, "a", 3L, "c", 1L, "d", 9L));
        assertThat(counts.values()).extracting(Count::value).containsExactly("d", "a", "b", "c");
        var grouped = counts.grouped(it -> it.equals("c") ? Optional.empty() : Optional.of("same"));
        assertThat(grouped.values()).containsExactly(new Count("same", 15));
        assertThat(grouped.without()).isEqualTo(3);
        assertThat(grouped.of("other")).isZero();
    }

    @Test
    void nothing_found_is_nothing_counted() throws IOException {
        var counts = facet(word("zebra"), Facet.TAGS);
        assertThat(counts.values()).isEmpty();
        assertThat(counts.facts().total()).isZero();
        assertThat(counts.without()).isZero();
    }
}
