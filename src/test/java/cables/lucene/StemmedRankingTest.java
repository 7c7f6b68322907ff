package cables.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cables.cable.Cable;
import cables.engine.MadeUpCables;
import cables.engine.Words;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// An unquoted word ranks as it would in an index of stems, though the index holds exact forms
/// alone.
class StemmedRankingTest {

    private static final List<String> ROOTS =
            List.of(
                    "traffick",
                    "bribe",
                    "victim",
                    "happy",
                    "die",
                    "report",
                    "generali",
                    "tie",
                    "arm");
    private static final List<String> ENDINGS =
            List.of("", "s", "ing", "ed", "er", "'s", "ation", "ly", "y", "ies");

    @TempDir Path folder;

    @Test
    void ranksAsAnIndexOfStems() throws IOException {
        var texts = texts(300);
        TestIndex.build(folder, cables(texts));
        try (var stemmed = stemmed(texts);
                var exact = FSDirectory.open(new Generations(folder).current().path())) {
            var stems = new Stems();
            for (var word :
                    List.of("trafficking", "bribes", "victim", "happiness", "dying", "ties")) {
                var reference = new TermQuery(new Term("stems", stems.of(word)));
                var expected = scores(stemmed, 0, it -> reference);
                assertThat(expected).hasSizeGreaterThan(20);
                var averages =
                        CommitFacts.read(
                                        new Generations(folder).current().manifest().facts(),
                                        folder)
                                .averageLength();
                assertSame(scores(exact, averages, it -> inflected(it, word)), expected);
            }
        }
    }

    private static void assertSame(Map<String, Float> found, Map<String, Float> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, score) -> assertThat(found.get(id)).isCloseTo(score, within(1e-4f)));
    }

    private static List<String> texts(int count) {
        var random = new Random(11);
        var texts = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            texts.add(
                    random.ints(5 + random.nextInt(30), 0, ROOTS.size())
                            .mapToObj(it ->
                                    ROOTS.get(it) + ENDINGS.get(random.nextInt(ENDINGS.size())))
                            .collect(Collectors.joining(" ")));
        }
        return texts;
    }

    private static Cable[] cables(List<String> texts) {
        var cables = new Cable[texts.size()];
        for (var i = 0; i < cables.length; i++) {
            cables[i] = MadeUpCables.cable().paragraph("U", texts.get(i)).as("09LIMA" + (i + 1));
        }
        return cables;
    }

    private static Directory stemmed(List<String> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        var stems = new Stems();
        try (var writer =
                new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var i = 0; i < texts.size(); i++) {
                var words = Words.forms(texts.get(i)).stream().map(stems::of).toList();
                var document = new Document();
                document.add(new StringField("id", "09LIMA" + (i + 1), Field.Store.YES));
                document.add(new TextField("stems", String.join(" ", words), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    @FunctionalInterface
    private interface Asked {
        Query of(DirectoryReader reader) throws IOException;
    }

    private static Query inflected(DirectoryReader reader, String word) throws IOException {
        var dictionary = new Dictionary(reader);
        var forms = List.<Forms>of(dictionary.inflected(word));
        return new WordQueries(dictionary).of(Fields.TEXT, forms);
    }

    private static Map<String, Float> scores(Directory directory, double averageLength, Asked asked)
            throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new CableSimilarity(averageLength));
            var scores = new HashMap<String, Float>();
            for (var hit : searcher.search(asked.of(reader), 1_000).scoreDocs) {
                scores.put(id(reader, hit.doc), hit.score);
            }
            return scores;
        }
    }

    private static String id(DirectoryReader reader, int doc) throws IOException {
        var stored = reader.storedFields().document(doc).get("id");
        return stored != null
                ? stored
                : new SummaryValues(reader.leaves()).summary(doc).id().value();
    }
}
