package cables.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// What a good engineer writes on Lucene in an afternoon: SUBJECT, TAGS and date found by patterns,
/// all of the text in one stemmed field and stored for the highlighter, the id in doc values.
final class PlainLucene implements Peer {

    private static final int HITS = 10;
    private static final int SNIPPETS = 3;

    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    private PlainLucene(Path index) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(index)));
        searcher.setQueryCache(null);
        highlighter =
                UnifiedHighlighter.builder(searcher, new EnglishAnalyzer())
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .build();
    }

    /// `build INDEX CABLES`, `search INDEX QUERIES WARM PASSES SNIPPETS`, or `ask INDEX WORD`.
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "build" -> build(Path.of(args[2]), Path.of(args[1]));
            case "search" -> Peer.time(new PlainLucene(Path.of(args[1])), args);
            default -> ask(new PlainLucene(Path.of(args[1])), args[2]);
        }
    }

    private static void build(Path cables, Path index) throws Exception {
        var settings = new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(256);
        try (var threads = Executors.newFixedThreadPool(2);
                var writer = new IndexWriter(FSDirectory.open(index), settings);
                Stream<Path> files = Files.walk(cables)) {
            var tasks = new ArrayList<Callable<Void>>();
            files.filter(it -> it.toString().endsWith(".txt"))
                    .forEach(it -> tasks.add(() -> add(it, writer)));
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    private static Void add(Path file, IndexWriter writer) throws IOException {
        var name = file.getFileName().toString().replace(".txt", "");
        writer.addDocument(document(name, Files.readString(file)));
        return null;
    }

    private static Document document(String id, String text) {
        var document = new Document();
        document.add(new StringField("id", id, Store.NO));
        document.add(new SortedDocValuesField("id", new BytesRef(id)));
        var heading = Headings.of(text);
        heading.tags().forEach(it -> document.add(new StringField("tags", it, Store.NO)));
        document.add(new TextField("subject", heading.subject(), Store.YES));
        heading.day()
                .ifPresent(it -> document.add(new LongField("day", it.toEpochDay(), Store.NO)));
        document.add(new TextField("text", text, Store.YES));
        return document;
    }

    /// One question from a shell, its hits printed.
    private static void ask(PlainLucene lucene, String word) throws IOException {
        var query = new TermQuery(term(word));
        var found = lucene.search(query);
        var fragments = lucene.highlighter.highlight("text", query, found, SNIPPETS);
        System.out.println(found.totalHits.value());
        for (int i = 0; i < fragments.length; i++) {
            System.out.println(lucene.id(found.scoreDocs[i].doc) + "\n" + fragments[i]);
        }
    }

    @Override
    public Optional<Answer> answer(PeerQuery asked, boolean snippets) throws IOException {
        var query = query(asked);
        if (query.isEmpty()) {
            return Optional.empty();
        }
        var found = search(query.get());
        var ids = new ArrayList<String>();
        for (var hit : found.scoreDocs) {
            ids.add(id(hit.doc));
        }
        return Optional.of(
                new Answer(
                        found.totalHits.value(),
                        ids,
                        snippets ? characters(query.get(), found) : 0));
    }

    private TopDocs search(Query query) throws IOException {
        return searcher.search(
                query, new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE));
    }

    private String id(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var ids = leaf.reader().getSortedDocValues("id");
        ids.advanceExact(document - leaf.docBase);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private long characters(Query query, TopDocs found) throws IOException {
        long characters = 0;
        for (var fragment : highlighter.highlight("text", query, found, SNIPPETS)) {
            characters += fragment == null ? 0 : fragment.length();
        }
        return characters;
    }

    private static Optional<Query> query(PeerQuery asked) {
        var terms = asked.words().stream().map(PlainLucene::term).toList();
        var first = terms.getFirst();
        return switch (asked.kind()) {
            case RARE, MEDIUM, COMMON -> Optional.of(new TermQuery(first));
            case AND -> Optional.of(bool(Occur.MUST, terms));
            case OR -> Optional.of(bool(Occur.SHOULD, terms));
            case PHRASE -> Optional.of(phrase(terms));
            case PHRASE_TAG ->
                    Optional.of(
                            new BooleanQuery.Builder()
                                    .add(phrase(terms.subList(0, 2)), Occur.MUST)
                                    .add(tag(asked.words().getLast()), Occur.FILTER)
                                    .build());
            case DATE ->
                    Optional.of(
                            new BooleanQuery.Builder()
                                    .add(new TermQuery(first), Occur.MUST)
                                    .add(year(2008), Occur.FILTER)
                                    .build());
            case PREFIX -> Optional.of(new PrefixQuery(first));
            case WILDCARD -> Optional.of(new WildcardQuery(new Term("text", first.text() + "*")));
            case FUZZY -> Optional.of(new FuzzyQuery(first, 1));
            case NEAR -> Optional.of(near(asked.words()));
            case MARKING -> Optional.empty();
        };
    }

    private static Term term(String word) {
        return new Term("text", word);
    }

    private static Query bool(Occur occur, List<Term> terms) {
        var query = new BooleanQuery.Builder();
        terms.forEach(it -> query.add(new TermQuery(it), occur));
        return query.build();
    }

    private static Query phrase(List<Term> terms) {
        return new PhraseQuery("text", terms.getFirst().text(), terms.getLast().text());
    }

    private static Query tag(String tag) {
        return new TermQuery(new Term("tags", tag));
    }

    private static Query year(int year) {
        return LongField.newRangeQuery(
                "day",
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay());
    }

    private static Query near(List<String> words) {
        var both =
                Intervals.unorderedNoOverlaps(
                        Intervals.term(words.getFirst()), Intervals.term(words.getLast()));
        return new IntervalQuery("text", Intervals.maxwidth(11, both));
    }
}
