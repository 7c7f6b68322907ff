package cables.lucene;

import cables.cable.CableId;
import cables.engine.AnswerFacts;
import cables.engine.Clue;
import cables.engine.Evidence;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.IndexStatus;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.Snippet;
import cables.engine.Snippets;
import cables.engine.StoredCable;
import cables.query.Query;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
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
        while (pages.hasNext()) {
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
            if (rank > request.skip()) {
                sink.hit(
                        new Hit(
                                rank,
                                ranked.score(),
                                summaries.summary(ranked.doc()),
                                summaries.versions(ranked.doc()),
                                snippets(ranked.doc(), clue, request.snippets())));
            }
        }
    }

    private List<Snippet> snippets(int doc, Clue clue, int most) throws IOException {
        if (most == 0) {
            return List.of();
        }
        var regions = StoredCables.regions(searcher.storedFields(), doc);
        var marks = Evidence.of(clue, regions).orElse(List.of());
        return Snippets.of(regions, marks, most);
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
