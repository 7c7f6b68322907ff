package cables.lucene;

import cables.cable.CableId;
import cables.engine.AnswerFacts;
import cables.engine.Contexts;
import cables.engine.Evidence;
import cables.engine.Excerpts;
import cables.engine.Explanation;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.Hit;
import cables.engine.HitSink;
import cables.engine.IndexStatus;
import cables.engine.Mark;
import cables.engine.MarkedCable;
import cables.engine.NumbersSent;
import cables.engine.Region;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.Snippet;
import cables.engine.Snippets;
import cables.engine.StoredCable;
import cables.engine.Words;
import cables.query.Query;
import cables.query.QueryLimits;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A generation, open for reading.
final class LuceneEngine implements SearchEngine {

    private final Generation generation;
    private final CommitFacts facts;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Dictionary dictionary;

    private LuceneEngine(Generation generation, CommitFacts facts, DirectoryReader reader) {
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

    static LuceneEngine open(Generation generation, CommitFacts facts) throws IOException {
        var directory = FSDirectory.open(generation.path());
        try {
            return new LuceneEngine(generation, facts, DirectoryReader.open(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public void search(SearchRequest request, HitSink sink) throws IOException {
        var asked = asked(request.query(), request.time());
        var pages =
                new RankedPages(
                        new Ranking(asked.searcher(), request.order()),
                        asked.query(),
                        asked.closeness(),
                        last(request));
        sink.start(facts(pages.total(), asked));
        asked.takeTime();
        while (pages.hasNext() && sink.wantsMore()) {
            hand(pages, asked, request, sink);
        }
    }

    private Asked asked(Query query) {
        return asked(query, QueryLimits.TIME);
    }

    private Asked asked(Query query, Duration time) {
        var similarity = new CableSimilarity(facts.averageLength());
        return new Asked(reader, similarity, dictionary, query, Deadline.in(time));
    }

    private AnswerFacts facts(long total, Asked asked) {
        return new AnswerFacts(generation.name(), total, asked.isPartial());
    }

    /// How many cables from the first have to be ranked.
    private int last(SearchRequest request) {
        var last = (long) request.skip() + request.limit();
        return (int) Math.min(last, Math.max(1, reader.maxDoc()));
    }

    /// Hands on those of a page that were asked for.
    private void hand(RankedPages pages, Asked asked, SearchRequest request, HitSink sink)
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
                                snippets(ranked.doc(), asked, request.excerpts())));
            }
        }
    }

    private List<Snippet> snippets(int doc, Asked asked, Excerpts excerpts) throws IOException {
        return switch (excerpts) {
            case Excerpts.Best(var most) -> most == 0 ? List.of() : best(doc, asked, most);
            case Excerpts.Every(var width) -> {
                var regions = StoredCables.regions(searcher.storedFields(), doc);
                yield Contexts.of(regions, marks(doc, asked, regions), width);
            }
        };
    }

    private List<Snippet> best(int doc, Asked asked, int most) throws IOException {
        var regions = StoredCables.regions(searcher.storedFields(), doc);
        return Snippets.of(regions, marks(doc, asked, regions), most);
    }

    private static List<Mark> marks(int doc, Asked asked, List<Region> regions) throws IOException {
        return Evidence.of(asked.clue(doc), regions).orElse(List.of());
    }

    @Override
    public Optional<MarkedCable> marked(Query question, CableId id) throws IOException {
        var number = StoredCables.number(searcher, id);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var regions = StoredCables.regions(searcher.storedFields(), number.getAsInt());
        var leading = StoredCables.leadingRegions(searcher.storedFields(), number.getAsInt());
        return Evidence.of(asked(question).clue(number.getAsInt()), regions)
                .map(it -> new MarkedCable(regions, leading, it));
    }

    @Override
    public List<String> spellings(String word) throws IOException {
        var forms = Words.forms(word);
        return forms.size() == 1 ? dictionary.spellings(forms.getFirst()) : List.of();
    }

    @Override
    public Optional<Explanation> explain(Query question, CableId id) throws IOException {
        var number = StoredCables.number(searcher, id);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var regions = StoredCables.regions(searcher.storedFields(), number.getAsInt());
        return Optional.of(asked(question).explain(number.getAsInt(), regions));
    }

    @Override
    public Query likeness(CableId id) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.ID, id.value())), 1).scoreDocs;
        var likeness = new Likeness(dictionary, Math.toIntExact(facts.cables()));
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
        var asked = asked(query);
        var unscored = new ConstantScoreQuery(asked.query());
        var counted = asked.searcher().search(unscored, FacetCounting.of(facet));
        return FacetCounts.of(facts(counted.cables(), asked), counted.without(), counted.counts());
    }

    @Override
    public void numbers(NumbersSent sink) throws IOException {
        SentNumbers.tell(reader, sink);
    }

    @Override
    public Optional<StoredCable> cable(CableId id) throws IOException {
        return StoredCables.find(searcher, id);
    }

    @Override
    public IndexStatus status() {
        return Commits.status(generation, facts);
    }

    @Override
    public void close() throws IOException {
        var directory = reader.directory();
        reader.close();
        directory.close();
    }
}
