package cables.desk;

import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.query.CableNumbers;
import cables.query.CodeField;
import cables.query.Query;
import cables.vocabulary.Mrns;
import cables.vocabulary.NearNumbers;

import java.io.IOException;
import java.util.List;

/// Finds cables by what people write for their number.
public record CableFinder(SearchEngine engine) {

    private static final int MOST_NEAR_ONES = 3;

    /// The cables meant, the oldest first: `10 BEIJING 000326` and its kin mean one; `BEIJING 326`,
    /// without a year, may mean several.
    public List<CableSummary> find(String spelling) throws IOException {
        return known(List.of(CableNumbers.id(spelling.strip())));
    }

    /// The cables of the index whose numbers are nearest to one that it lacks: of another post,
    /// year or serial that is written much like it; the nearest first.
    public List<CableSummary> near(String spelling) throws IOException {
        var number = Mrns.number(spelling);
        if (number.isEmpty()) {
            return List.of();
        }
        for (var ids : NearNumbers.of(number.get())) {
            var known = known(ids);
            if (!known.isEmpty()) {
                return known.subList(0, Math.min(MOST_NEAR_ONES, known.size()));
            }
        }
        return List.of();
    }

    private List<CableSummary> known(List<String> ids) throws IOException {
        var asked = new Query.Coded(CodeField.ID, ids);
        var request = new SearchRequest(asked, 0, SearchRequest.NO_LIMIT, Order.OLDEST, 0);
        return engine.search(request).hits().stream().map(Hit::cable).toList();
    }
}
