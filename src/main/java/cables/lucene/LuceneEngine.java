package cables.lucene;

import cables.cable.CableId;
import cables.cable.Span;
import cables.engine.AnswerFacts;
import cables.engine.Clue;
import cables.engine.Contexts;
import cables.engine.Evidence;
import cables.engine.Excerpts;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.IndexStatus;
import cables.engine.Mark;
import cables.engine.Region;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.Snippet;
import cables.engine.Snippets;
import cables.engine.StoredCable;
import cables.query.Query;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A generation, open for reading.
final class LuceneEngine implements SearchEngine {

    private final Path generation;
    private final CommitFacts facts;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Dictionary dictionary;

    private LuceneEngine(Path generation, CommitFacts facts, DirectoryReader reader) {
        this.generation = generation;
        this.facts = facts;
        this.reader = reader;
        this.dictionary = new Dictionary(reader);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new CableSimilarity(facts.averageLength()));
        searcher.setQueryCache(null);
        // the question's own limits bound its clauses; Lucene would count every form of every word
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    static LuceneEngine open(Path folder, Path generation) throws IOException {
        var directory = FSDirectory.open(generation);
        try {
            var facts = CommitFacts.read(Commits.data(directory), folder);
            return new LuceneEngine(generation, facts, DirectoryReader.open(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public void search(SearchRequest request, HitSink sink) throws IOException {
        var leaves = new Leaves(dictionary);
        var queries = new Queries(leaves, new WordQueries(reader, dictionary));
        var pages =
                new RankedPages(
                        new Ranking(searcher, request.order()),
                        queries.of(request.query()),
                        Proximity.of(queries.neighbours(request.query())),
                        last(request));
        sink.start(new AnswerFacts(generation.getFileName().toString(), pages.total(), false));
        var clue = new Clues(leaves).of(request.query());
        while (pages.hasNext() && sink.wantsMore()) {
            hand(pages, clue, request, sink);
        }
    }

    /// How many cables from the first have to be ranked.
    private int last(SearchRequest request) {
        var last = (long) request.skip() + request.limit();
        return (int) Math.min(last, Math.max(1, reader.maxDoc()));
    }

    /// Hands on those of a page that were asked for.
    private void hand(RankedPages pages, Clue clue, SearchRequest request, HitSink sink)
            throws IOException {
        var summaries = new SummaryValues(reader.leaves());
        var rank = pages.ranked();
        for (var ranked : pages.next()) {
            rank++;
            if (rank > request.skip() && sink.wantsMore()) {
                sink.hit(
                        new Hit(
                                rank,
                                ranked.score(),
                                summaries.summary(ranked.doc()),
                                summaries.versions(ranked.doc()),
                                snippets(ranked.doc(), clue, request.excerpts())));
            }
        }
    }

    private List<Snippet> snippets(int doc, Clue clue, Excerpts excerpts) throws IOException {
        return switch (excerpts) {
            case Excerpts.Best(var most) -> most == 0 ? List.of() : best(doc, clue, most);
            case Excerpts.Every(var width) -> {
                var regions = StoredCables.regions(searcher.storedFields(), doc);
                yield Contexts.of(regions, marks(clue, regions), width);
            }
        };
    }

    private List<Snippet> best(int doc, Clue clue, int most) throws IOException {
        var regions = StoredCables.regions(searcher.storedFields(), doc);
        return Snippets.of(regions, marks(clue, regions), most);
    }

    private static List<Mark> marks(Clue clue, List<Region> regions) {
        return Evidence.of(clue, regions).orElse(List.of());
    }

    @Override
    public Optional<List<Span>> marks(Query query, CableId id) throws IOException {
        var leaves = new Leaves(dictionary);
        var queries = new Queries(leaves, new WordQueries(reader, dictionary));
        var asked =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.ID, id.value())), Occur.FILTER)
                        .add(queries.of(query), Occur.FILTER)
                        .build();
        var found = searcher.search(asked, 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(spans(found[0].doc, new Clues(leaves).of(query)));
    }

    /// The regions of the other versions come after those of the leading one.
    private List<Span> spans(int doc, Clue clue) throws IOException {
        var regions = StoredCables.regions(searcher.storedFields(), doc);
        int leading = leading(doc).size();
        return marks(clue, regions).stream()
                .filter(it -> it.region() < leading)
                .flatMap(it -> regions.get(it.region()).passage().inRaw(it.span()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }

    @Override
    public Query likeness(CableId id) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.ID, id.value())), 1).scoreDocs;
        var likeness = new Likeness(dictionary, reader.numDocs());
        if (found.length == 0) {
            return likeness.of(id, List.of(), List.of());
        }
        int doc = found[0].doc;
        var tags = new SummaryValues(reader.leaves()).summary(doc).tags();
        return likeness.of(id, leading(doc), tags);
    }

    private List<Region> leading(int doc) throws IOException {
        var regions = StoredCables.regions(searcher.storedFields(), doc);
        return regions.subList(0, StoredCables.leadingRegions(searcher.storedFields(), doc));
    }

    @Override
    public FacetCounts facet(Query query, Facet facet) throws IOException {
        var queries = new Queries(new Leaves(dictionary), new WordQueries(reader, dictionary));
        var unscored = new ConstantScoreQuery(queries.of(query));
        var counted = searcher.search(unscored, FacetCounting.of(facet));
        var facts = new AnswerFacts(generation.getFileName().toString(), counted.cables(), false);
        return FacetCounts.of(facts, counted.without(), counted.counts());
    }

    @Override
    public Optional<StoredCable> cable(CableId id) throws IOException {
        return StoredCables.find(searcher, id);
    }

    @Override
    public IndexStatus status() throws IOException {
        return Commits.status(generation, facts);
    }

    @Override
    public void close() throws IOException {
        var directory = reader.directory();
        reader.close();
        directory.close();
    }
}
