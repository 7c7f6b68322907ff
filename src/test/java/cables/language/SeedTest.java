package cables.language;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.CableId;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.engine.BuildFacts;
import cables.engine.MadeUpCables;
import cables.engine.Mark;
import cables.engine.MarkedCable;
import cables.engine.Place;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.lucene.LuceneIndex;
import cables.parse.CableParser;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the cable that this project began with answers.
class SeedTest {

    private static final String ID = "10BEIJING326";

    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void build() throws IOException {
        var text = Files.readString(Path.of("index-data/cables/10BEIJING326.txt"));
        var from = new Provenance("/cables/10BEIJING326.txt", OptionalInt.empty(), "0".repeat(64));
        var cable = new CableParser().parse(new RawCable(text, Published.NOTHING, from));
        try (var session = LuceneIndex.rebuild(folder)) {
            session.put(MadeUpCables.versions(cable));
            session.publish(new BuildFacts(List.of("/cables"), 1));
        }
        engine = LuceneIndex.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    private static Query query(String question) {
        var parsed = (ParsedQuery) QueryParser.parse(question);
        assertThat(parsed.repairs()).as(question).isEmpty();
        return parsed.query();
    }

    private boolean finds(String question) throws IOException {
        var request = new SearchRequest(query(question), 0, 10, SearchRequest.Order.RELEVANCE, 10);
        var hits = engine.search(request).hits();
        assertThat(engine.marked(query(question), new CableId(ID)).isPresent())
                .as(question)
                .isEqualTo(hits.size() == 1);
        return hits.size() == 1;
    }

    private MarkedCable marked(String question) throws IOException {
        return engine.marked(query(question), new CableId(ID)).orElseThrow();
    }

    private List<Integer> paragraphs(String question) throws IOException {
        var marked = marked(question);
        return marked.marks().stream()
                .map(it -> marked.regions().get(it.region()))
                .filter(it -> it.place() == Place.BODY)
                .map(it -> it.number().orElseThrow())
                .distinct()
                .toList();
    }

    private Set<String> words(String question) throws IOException {
        var marked = marked(question);
        return marked.marks().stream()
                .map(it -> text(marked, it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(MarkedCable marked, Mark mark) {
        return mark.span().of(marked.regions().get(mark.region()).passage().text());
    }

    @Test
    void marksBothWordsThatAreNear() throws IOException {
        var question = "traffick* NEAR/6 (victim* OR legisl*)";
        assertThat(paragraphs(question)).containsExactly(2, 3, 4, 5);
        assertThat(words(question)).containsExactly("legislation", "trafficking", "victims");
    }

    @Test
    void findsPatterns() throws IOException {
        assertThat(paragraphs("/sinko[vw]its/")).containsExactly(1, 2, 3, 4, 5);
        assertThat(words("/sinko[vw]its/")).containsExactly("Sinkovits", "Sinkowits");
        assertThat(paragraphs("Sinkovits~1")).containsExactly(1, 2, 3, 4, 5);
        assertThat(paragraphs("*ficking")).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void keepsExactFormsApart() throws IOException {
        assertThat(words("\"human trafficking\""))
                .containsExactly("HUMAN TRAFFICKING", "human trafficking");
        assertThat(words("=trafficking")).containsExactly("TRAFFICKING", "trafficking");
        assertThat(words("case:trafficking")).containsExactly("trafficking");
        assertThat(finds("=traffick")).isFalse();
        assertThat(words("case:IOM")).containsExactly("IOM");
        assertThat(finds("case:iom")).isFalse();
        assertThat(finds("case:Iom")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mark:SBU(traffick* victims)",
                "declass:N/A",
                "for:G/TIP",
                "for:EAP/RSP",
                "signed:huntsman",
                "10 BEIJING 000326",
                "10beijing326",
                "id:\"BEIJING 326\"",
                "date:2010-02..2010-03",
                "date:[2010-02-08 TO 2010-02-08]",
                "-date:<2010",
                "class:U",
                "from:BEIJING",
                "from:\"AMEMBASSY BEIJING\"",
                "from:RUEHBJ",
                "country:China",
                "to:secstate",
                "precedence:immediate",
                "caption:SIPDIS",
                "eo:12958",
                "tags:KTIP",
                "subject:(human trafficking)",
                "subject:\"human trafficking\"",
                "para:5(legal NEAR/3 definition)",
                "10,000",
                "10000",
                "U.S.",
                "E.O. 12958",
                "G/TIP",
                "EAP/CM",
                "China's",
                "IOM /p MPS",
                "traffick* /s \"political will\"",
                "(IOM MPS minister)>=2",
                "path:10BEIJING",
                "has:signature -has:ref"
            })
    void isFoundBy(String question) throws IOException {
        assertThat(finds(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mark:C(traffick* victims)",
                "mark:C",
                "date:<2010",
                "date:2009",
                "declass:<2030",
                "para:1(legislation)",
                "legislation /p Sinkovits",
                "legislation /s deficiencies",
                "trafficking NOT NEAR/50 trafficking minister",
                "case:huntsman",
                "tags:K",
                "(IOM minister visa)>=2"
            })
    void isNotFoundBy(String question) throws IOException {
        assertThat(finds(question)).isFalse();
    }
}
