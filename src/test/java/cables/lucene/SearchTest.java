package cables.lucene;

import static cables.lucene.TestIndex.and;
import static cables.lucene.TestIndex.ask;
import static cables.lucene.TestIndex.exact;
import static cables.lucene.TestIndex.ids;
import static cables.lucene.TestIndex.or;
import static cables.lucene.TestIndex.word;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Classification;
import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;
import cables.engine.MadeUpCables;
import cables.engine.Place;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.engine.SearchResults;
import cables.engine.Snippet;
import cables.query.CodeField;
import cables.query.DateField;
import cables.query.MarkingTest;
import cables.query.Query;
import cables.query.Stretch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class SearchTest {

    @TempDir Path folder;
    private SearchEngine engine;

    private static final Cable HARBOUR =
            MadeUpCables.cable()
                    .dated("2009-03-01")
                    .level(Classification.CONFIDENTIAL)
                    .tags("KTIP", "PGOV")
                    .subject("POLICE FIGHT HUMAN TRAFFICKING AT THE HARBOUR")
                    .paragraph("U", "The harbour police of the U.S. base are well known.")
                    .paragraph("C", "An officer took a bribe from Sinkovits, a trafficker.")
                    .paragraph("C/NF", "Victims of human trafficking were dying, Sinkowits said.")
                    .paragraph("", "Comment: the minister is happy; nobody bribed the G/TIP team.")
                    .as("09DAKAR12");

    private static final Cable FISH =
            MadeUpCables.cable()
                    .dated("2010-02-08")
                    .level(Classification.UNCLASSIFIED)
                    .tags("EFIS")
                    .subject("FISHERIES TALKS")
                    .paragraph("U", "Fish stocks die. The US let us know; Côte d'Ivoire agrees.")
                    .paragraph("SBU", "Police were not mentioned, nor was traffic.")
                    .as("10DAKAR7");

    private static final Cable UNDATED =
            MadeUpCables.cable()
                    .subject("A NOTE")
                    .paragraph("S/REL TO USA, FVEY", "Officers bribed the harbour master.")
                    .as("08LIMA1");

    @BeforeEach
    void build() throws IOException {
        engine = TestIndex.of(folder, HARBOUR, FISH, UNDATED);
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    private List<String> found(Query query) throws IOException {
        return ids(ask(engine, query)).stream().sorted().toList();
    }

    private String marked(Query query) throws IOException {
        return ask(engine, query).hits().stream()
                .flatMap(it -> it.snippets().stream())
                .flatMap(it -> it.marks().stream().map(mark -> mark.of(it.text())))
                .collect(Collectors.joining("|"));
    }

    @Test
    void findsInflections() throws IOException {
        assertThat(found(word("bribe"))).containsExactly("08LIMA1", "09DAKAR12");
        assertThat(found(word("die"))).containsExactly("09DAKAR12", "10DAKAR7");
        assertThat(marked(word("die"))).isEqualTo("die|dying");
        assertThat(marked(word("happiness"))).isEqualTo("happy");
    }

    @Test
    void keepsExactFormsApart() throws IOException {
        assertThat(found(exact("bribe"))).containsExactly("09DAKAR12");
        assertThat(found(exact("traffic"))).containsExactly("10DAKAR7");
        assertThat(found(new Query.Phrase("human trafficking", Query.Form.EXACT)))
                .containsExactly("09DAKAR12");
        assertThat(found(new Query.Phrase("the harbour police of the U.S.", Query.Form.EXACT)))
                .hasSize(1);
        assertThat(found(new Query.Phrase("human traffickings", Query.Form.EXACT))).isEmpty();
    }

    @Test
    void noPhraseReachesOverAParagraph() throws IOException {
        assertThat(found(new Query.Phrase("known an officer", Query.Form.EXACT))).isEmpty();
        assertThat(found(new Query.Phrase("harbour the harbour", Query.Form.EXACT))).isEmpty();
    }

    @Test
    void findsCodesAndAbbreviations() throws IOException {
        assertThat(marked(word("G/TIP"))).isEqualTo("G/TIP");
        assertThat(found(exact("U.S."))).containsExactly("09DAKAR12", "10DAKAR7");
        assertThat(marked(exact("U.S."))).isEqualTo("US|U.S.");
        assertThat(marked(word("cote d'ivoire"))).isEqualTo("Côte d'Ivoire");
    }

    @Test
    void fuzzyWorksOnExactForms() throws IOException {
        assertThat(marked(new Query.Fuzzy("Sinkovits", 1))).isEqualTo("Sinkovits|Sinkowits");
    }

    @Test
    void wildcardsMeetNoMarker() throws IOException {
        assertThat(marked(new Query.Wildcard("*icking"))).isEqualTo("trafficking");
        assertThat(marked(new Query.Wildcard("sinko?its"))).isEqualTo("Sinkovits|Sinkowits");
        for (var marker : List.of("p", "e", "l*", "x*", "b*:*", "?:*", "l:C", "x:C")) {
            var results = ask(engine, new Query.Wildcard(marker));
            assertThat(results.hits()).allMatch(hit -> !hit.snippets().isEmpty());
        }
        assertThat(found(exact("e"))).isEmpty();
        assertThat(found(new Query.Wildcard("?:c"))).isEmpty();
    }

    @Test
    void combines() throws IOException {
        assertThat(found(and(word("police"), word("fish")))).containsExactly("10DAKAR7");
        assertThat(found(or(word("bribe"), word("fish")))).hasSize(3);
        assertThat(found(and(word("police"), new Query.Not(word("bribe")))))
                .containsExactly("10DAKAR7");
        assertThat(found(new Query.Not(word("police")))).containsExactly("08LIMA1");
        assertThat(found(new Query.All())).hasSize(3);
        assertThat(found(and(word("the"), word("fish")))).containsExactly("10DAKAR7");
        assertThat(found(Query.inside(new Stretch.Subject(), word("harbour"))))
                .containsExactly("09DAKAR12");
    }

    @Test
    void marksOnlyWhatTakesPart() throws IOException {
        assertThat(marked(or(and(word("fish"), word("bribe")), word("talks")))).isEqualTo("TALKS");
        assertThat(marked(and(word("fish"), new Query.Not(word("bribe"))))).isEqualTo("Fish");
    }

    @Test
    void looksWithinMarkings() throws IOException {
        var confidential = new MarkingTest.OfLevel(Level.C);
        assertThat(found(within(confidential, word("trafficker")))).containsExactly("09DAKAR12");
        assertThat(marked(within(confidential, exact("trafficking")))).isEqualTo("trafficking");
        assertThat(found(within(confidential, word("police")))).isEmpty();
        assertThat(found(within(confidential, and(word("bribe"), word("victims"))))).isEmpty();
        assertThat(found(within(new MarkingTest.Bears("NF"), word("victims")))).hasSize(1);
        assertThat(found(within(new MarkingTest.Bears("NF"), word("bribe")))).isEmpty();
        assertThat(found(within(new MarkingTest.Bears("REL"), new Query.All())))
                .containsExactly("08LIMA1");
        var bare = new MarkingTest.Exactly(new PortionMarking(Level.C, List.of()));
        assertThat(found(within(bare, word("victims")))).isEmpty();
        assertThat(found(within(bare, new Query.Not(word("victims"))))).hasSize(1);
        assertThat(found(within(new MarkingTest.OfLevel(Level.U), word("mentioned")))).isEmpty();
    }

    private static Query within(MarkingTest test, Query part) {
        return Query.inside(new Stretch.Marked(List.of(test)), part);
    }

    @Test
    void filters() throws IOException {
        assertThat(found(new Query.Coded(CodeField.TAGS, List.of("ktip", "EFIS")))).hasSize(2);
        assertThat(found(new Query.Coded(CodeField.FROM, List.of("Dakar")))).hasSize(2);
        assertThat(found(new Query.Coded(CodeField.ID, List.of("08LIMA1")))).hasSize(1);
        assertThat(found(new Query.Classified(Set.of(Classification.CONFIDENTIAL))))
                .containsExactly("09DAKAR12");
        var until =
                new Query.Dated(
                        DateField.DATE, Optional.empty(), Optional.of(LocalDate.of(2009, 3, 1)));
        assertThat(found(until)).containsExactly("09DAKAR12");
        assertThat(found(new Query.Not(until))).containsExactly("08LIMA1", "10DAKAR7");
    }

    @Test
    void ordersWithUndatedLast() throws IOException {
        assertThat(ordered(Order.NEWEST)).containsExactly("10DAKAR7", "09DAKAR12", "08LIMA1");
        assertThat(ordered(Order.OLDEST)).containsExactly("09DAKAR12", "10DAKAR7", "08LIMA1");
        assertThat(ordered(Order.ID)).containsExactly("08LIMA1", "09DAKAR12", "10DAKAR7");
        assertThat(ordered(Order.RELEVANCE)).containsExactly("10DAKAR7", "09DAKAR12", "08LIMA1");
    }

    private List<String> ordered(Order order) throws IOException {
        return ids(engine.search(new SearchRequest(new Query.All(), 0, 10, order, 0)));
    }

    @Test
    void partsOfAnAnswerFitTogether() throws IOException {
        var query = or(word("police"), word("harbour"));
        var whole = engine.search(new SearchRequest(query, 0, 10, Order.RELEVANCE, 0));
        var second = engine.search(new SearchRequest(query, 1, 1, Order.RELEVANCE, 0));
        assertThat(whole.total()).isEqualTo(3).isEqualTo(second.total());
        assertThat(second.hits()).containsExactly(whole.hits().get(1));
    }

    @Test
    void wordsCloseTogetherCountMore() throws IOException {
        var filler = " and so on with other matters of the day that nobody cares to read about";
        var near = MadeUpCables.cable().paragraph("", "Police took a bribe." + filler + filler);
        var far = MadeUpCables.cable().paragraph("", "Police." + filler + filler + " took a bribe");
        try (var other =
                TestIndex.of(folder.resolve("closeness"), far.as("10LIMA2"), near.as("10LIMA1"))) {
            var hits = ask(other, and(word("police"), word("bribe"))).hits();
            assertThat(hits.getFirst().cable().id().value()).isEqualTo("10LIMA1");
            assertThat(hits.getFirst().score()).isGreaterThan(hits.getLast().score());
        }
    }

    @Test
    void snippetsSayWhereTheyAreFrom() throws IOException {
        var results = ask(engine, and(word("police"), word("trafficking")));
        assertThat(places(results)).isEqualTo("body 1 U|body 2 C|body 3 C/NF");
        assertThat(places(ask(engine, word("KTIP")))).isEqualTo("heading - -");
    }

    private static String places(SearchResults results) {
        return results.hits().getFirst().snippets().stream()
                .map(SearchTest::place)
                .collect(Collectors.joining("|"));
    }

    private static String place(Snippet snippet) {
        assertThat(snippet.place()).isInstanceOf(Place.class);
        var number = snippet.paragraph();
        return snippet.place().label()
                + " "
                + (number.isPresent() ? number.getAsInt() : "-")
                + " "
                + snippet.marking().orElse("-");
    }
}
