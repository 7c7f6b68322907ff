package cables.lucene;

import static cables.lucene.TestIndex.and;
import static cables.lucene.TestIndex.exact;
import static cables.lucene.TestIndex.word;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.engine.Excerpts;
import cables.engine.MadeUpCables;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.engine.Snippet;
import cables.query.CodeField;
import cables.query.Query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where a question matches in one cable, every match of an answer, and cables like one.
class MarksTest {

    private static final Cable HARBOUR =
            MadeUpCables.cable()
                    .tags("KTIP")
                    .subject("POLICE AT THE HARBOUR")
                    .paragraph("U", "The harbour police are well known to the harbour master.")
                    .paragraph("C", "An officer of the police took a bribe; police deny it.")
                    .as("09DAKAR12");

    private static final Cable BRIDGE =
            MadeUpCables.cable()
                    .subject("THE BRIDGE")
                    .paragraph("U", "No police on the bridge, and no harbour below it.")
                    .as("09DAKAR13");

    private static final Cable ALIKE =
            MadeUpCables.cable()
                    .tags("KTIP")
                    .subject("MORE POLICE AT THE HARBOUR")
                    .paragraph("U", "The officer and the master met; the bribe was a fish.")
                    .as("09DAKAR14");

    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void build() throws IOException {
        engine = TestIndex.of(folder, HARBOUR, BRIDGE, ALIKE);
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    private List<String> marked(Query query) throws IOException {
        var id = HARBOUR.id();
        var raw = engine.cable(id).orElseThrow().leading().text();
        return engine.marks(query, id).orElseThrow().stream().map(it -> it.of(raw)).toList();
    }

    @Test
    void a_cable_is_marked_where_it_matches() throws IOException {
        assertThat(marked(word("police"))).containsExactly("POLICE", "police", "police", "police");
        assertThat(marked(exact("bribe"))).containsExactly("bribe");
        assertThat(marked(new Query.Phrase("harbour master", Query.Form.EXACT)))
                .containsExactly("harbour master");
        assertThat(marked(new Query.Coded(CodeField.TAGS, List.of("KTIP")))).isEmpty();
    }

    @Test
    void a_cable_that_does_not_match_is_told_from_one_without_marks() throws IOException {
        assertThat(engine.marks(word("zebra"), HARBOUR.id())).isEmpty();
        var elsewhere = and(word("police"), new Query.Coded(CodeField.TAGS, List.of("EFIS")));
        assertThat(engine.marks(elsewhere, HARBOUR.id())).isEmpty();
        assertThat(engine.marks(word("police"), new CableId("09LIMA1"))).isEmpty();
    }

    private List<Snippet> every(Query query, int width) throws IOException {
        var request = new SearchRequest(query, 0, 10, Order.ID, new Excerpts.Every(width));
        return engine.search(request).hits().stream()
                .flatMap(it -> it.snippets().stream())
                .toList();
    }

    @Test
    void every_match_comes_with_what_stands_around_it() throws IOException {
        assertThat(every(word("police"), 8))
                .extracting(it -> it.marks().getFirst().of(it.text()) + "|" + it.text())
                .containsExactly(
                        "POLICE|POLICE AT THE",
                        "police|harbour police are wel",
                        "police|of the police took a",
                        "police|bribe; police deny it",
                        "police|No police on the",
                        "POLICE|MORE POLICE AT THE");
        assertThat(every(word("police"), 0)).allMatch(it -> it.text().length() == 6);
        assertThat(every(new Query.Not(word("police")), 9)).isEmpty();
    }

    @Test
    void the_likest_comes_first_and_never_itself() throws IOException {
        var query = engine.likeness(HARBOUR.id());
        assertThat(engine.likeness(HARBOUR.id())).isEqualTo(query);
        assertThat(TestIndex.ids(TestIndex.ask(engine, query)))
                .containsExactly("09DAKAR14", "09DAKAR13");
    }

    @Test
    void nothing_is_like_a_cable_that_is_not_there() throws IOException {
        var query = engine.likeness(new CableId("09LIMA1"));
        assertThat(TestIndex.ask(engine, query).total()).isZero();
    }
}
