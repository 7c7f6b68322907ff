package cables.lucene;

import cables.cable.CableId;
import cables.engine.Clue;
import cables.engine.Evidence;
import cables.engine.Hit;
import cables.engine.IndexStatus;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchResults;
import cables.engine.Snippet;
import cables.engine.Snippets;
import cables.engine.StoredCable;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    public SearchResults search(SearchRequest request) throws IOException {
        var leaves = new Leaves(dictionary);
        var queries = new Queries(leaves, new WordQueries(reader, dictionary));
        var ranking = new Ranking(searcher, request.order());
        var found =
                ranking.top(
                        queries.of(request.query()),
                        Proximity.of(queries.neighbours(request.query())),
                        last(request));
        var clue = new Clues(leaves).of(request.query());
        var hits = hits(found.top(), clue, request);
        return new SearchResults(generation.getFileName().toString(), found.total(), false, hits);
    }

    private int last(SearchRequest request) {
        var last = (long) request.skip() + request.limit();
        return (int) Math.min(last, Math.max(1, reader.maxDoc()));
    }

    private List<Hit> hits(List<Ranking.Ranked> top, Clue clue, SearchRequest request)
            throws IOException {
        var hits = new ArrayList<Hit>();
        var end = Math.min((long) top.size(), (long) request.skip() + request.limit());
        var summaries = new SummaryValues(reader.leaves());
        for (var i = request.skip(); i < end; i++) {
            var ranked = top.get(i);
            hits.add(
                    new Hit(
                            i + 1,
                            ranked.score(),
                            summaries.summary(ranked.doc()),
                            summaries.versions(ranked.doc()),
                            snippets(ranked.doc(), clue, request.snippets())));
        }
        return hits;
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
