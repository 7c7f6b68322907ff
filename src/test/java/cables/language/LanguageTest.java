package cables.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cables.cable.CableId;
import cables.engine.Hit;
import cables.engine.MarkedCable;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchResults;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;
import cables.query.QueryPrinter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The engine and the reference agree, over thousands of questions of the whole language, on which
/// cables match and by which words; and every hit shows them.
class LanguageTest {

    private static final int CABLES = 60;
    private static final int QUESTIONS = Integer.getInteger("cables.questions", 1_200);

    /// Of how many hits of a question the marks are looked at.
    private static final int MARKED = 4;

    @TempDir Path folder;
    private final Random random = new Random(Long.getLong("cables.seed", 20100208));
    private Shelf shelf;
    private Map<String, ReferenceEvaluator> references;
    private SearchEngine engine;

    @BeforeEach
    void build() throws IOException {
        shelf = Shelf.of(folder, random, CABLES);
        references = shelf.references();
        assertThat(references).hasSize(CABLES);
        engine = shelf.engine();
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void engineAndReferenceAgree() throws IOException {
        var questions = new InventedQuestions(random);
        int hits = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var query = questions.next();
            hits += check(query);
        }
        assertThat(hits).isGreaterThan(QUESTIONS * 3);
    }

    private int check(Query query) throws IOException {
        var asked = QueryPrinter.print(query);
        assertThat(((ParsedQuery) QueryParser.parse(asked)).query()).as(asked).isEqualTo(query);
        var found = ask(query, SearchRequest.NO_LIMIT, 0);
        var expected = shelf.expected(query);
        assertThat(found.facts().partial()).isFalse();
        var ids = found.hits().stream().map(it -> it.cable().id().value()).sorted().toList();
        assertThat(ids.stream().filter(it -> !expected.contains(it)))
                .as("only found: " + asked)
                .isEmpty();
        assertThat(expected.stream().filter(it -> !ids.contains(it)))
                .as("not found: " + asked)
                .isEmpty();
        for (var hit : ask(query, MARKED, 3).hits()) {
            checkMarks(query, asked, hit);
            var explanation = engine.explain(query, hit.cable().id()).orElseThrow();
            assertThat(explanation.score()).as(asked).isCloseTo(hit.score(), within(1e-3));
            assertThat(explanation.rest()).as(asked).isGreaterThan(-1e-3);
        }
        return found.hits().size();
    }

    private SearchResults ask(Query query, int limit, int snippets) throws IOException {
        return engine.search(
                new SearchRequest(query, 0, limit, SearchRequest.Order.RELEVANCE, snippets));
    }

    private void checkMarks(Query query, String asked, Hit hit) throws IOException {
        var id = hit.cable().id();
        var marked = engine.marked(query, id).orElseThrow();
        assertThat(words(marked)).as("%s in %s", asked, id).isEqualTo(expected(query, id));
        assertThat(hit.snippets().isEmpty())
                .as("%s in %s", asked, id)
                .isEqualTo(marked.marks().isEmpty());
        for (var snippet : hit.snippets()) {
            assertThat(snippet.marks()).isNotEmpty();
            var texts =
                    marked.marks().stream()
                            .filter(it ->
                                    marked.regions().get(it.region()).place() == snippet.place())
                            .map(it ->
                                    oneLine(
                                            it.span()
                                                    .of(
                                                            marked.regions()
                                                                    .get(it.region())
                                                                    .passage()
                                                                    .text())))
                            .collect(Collectors.toSet());
            assertThat(snippet.marks().stream().map(it -> it.of(snippet.text())))
                    .as("%s in %s", asked, snippet)
                    .allMatch(it ->
                            texts.stream()
                                    .anyMatch(text -> it.contains(text) || text.contains(it)));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("-\\s*\\n\\s*", "").replaceAll("\\s+", " ");
    }

    /// The words marked, by region and place.
    private static Set<String> words(MarkedCable marked) {
        var words = new TreeSet<String>();
        for (var mark : marked.marks()) {
            var text = marked.regions().get(mark.region()).passage().text();
            NaiveWords.of(text).stream()
                    .filter(it ->
                            mark.span().start() <= it.start() && it.end() <= mark.span().end())
                    .forEach(it -> words.add(told(mark.region(), it)));
        }
        return words;
    }

    private Set<String> expected(Query query, CableId id) {
        var reference = Objects.requireNonNull(references.get(id.value()));
        return reference.matches(query).orElseThrow().stream()
                .map(it -> told(it.region(), reference.word(it)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(int region, NaiveWords.Word word) {
        return "%02d@%05d %s".formatted(region, word.start(), word.form());
    }
}
