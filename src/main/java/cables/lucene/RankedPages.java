package cables.lucene;

import cables.lucene.Ranking.Found;
import cables.lucene.Ranking.Ranked;

import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.List;

/// The cables of an answer in their order, read a page at a time, so that a long answer takes no
/// more memory than a short one. Each page after the first asks the index once more.
final class RankedPages {

    /// Large enough that asking again costs less than reading what was found.
    private static final int PAGE = 20_000;

    private final Ranking ranking;
    private final Query query;
    private final int wanted;
    private final int size;
    private Found page;
    private int ranked;
    private boolean taken;

    /// @param wanted how many cables from the first, at least 1
    RankedPages(Ranking ranking, Query query, List<Query> closeness, int wanted)
            throws IOException {
        this(ranking, query, closeness, wanted, PAGE);
    }

    /// @param size of a page
    RankedPages(Ranking ranking, Query query, List<Query> closeness, int wanted, int size)
            throws IOException {
        this.size = size;
        this.ranking = ranking;
        this.query = query;
        this.wanted = wanted;
        this.page = ranking.top(query, closeness, Math.min(wanted, size));
    }

    /// How many cables match.
    long total() {
        return page.total();
    }

    /// How many cables stand before the next page.
    int ranked() {
        return ranked;
    }

    boolean hasNext() {
        return ranked < Math.min(wanted, page.total());
    }

    /// The next page.
    List<Ranked> next() throws IOException {
        if (taken) {
            page = ranking.after(page.last(), query, Math.min(wanted - ranked, size));
        }
        taken = true;
        var most = Math.min(page.top().size(), wanted - ranked);
        ranked += most;
        return page.top().subList(0, most);
    }
}
