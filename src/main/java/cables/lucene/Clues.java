package cables.lucene;

import cables.engine.Clue;
import cables.query.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Translates a question into what the matcher looks for.
final class Clues {

    private final Leaves leaves;
    private final Facts facts;

    /// @param facts tells what the heading of the cable in question settles
    Clues(Leaves leaves, Facts facts) {
        this.leaves = leaves;
        this.facts = facts;
    }

    /// Tells whether a cable is what its heading is asked to be.
    @FunctionalInterface
    interface Facts {

        /// Of words alone, there is nothing to tell.
        Facts NONE =
                fact -> {
                    throw new IllegalArgumentException("not words: " + fact);
                };

        boolean hold(Query.Fact fact) throws IOException;
    }

    Clue of(Query query) throws IOException {
        return switch (query) {
            case Query.Leaf leaf -> run(leaf);
            case Query.Near(var left, var right, var distance) ->
                    new Clue.Near(of(left), of(right), distance);
            case Query.NotNear(var left, var right, var distance) ->
                    new Clue.Apart(of(left), of(right), distance);
            case Query.And(var parts) -> new Clue.All(all(StopWordQueries.without(parts)));
            case Query.Or(var parts) -> new Clue.Any(all(parts));
            case Query.AtLeast(var least, var parts) -> new Clue.Some(least, all(parts));
            case Query.Not(var part) -> new Clue.None(of(part));
            case Query.Inside(var where, var part) -> new Clue.Inside(where, of(part));
            case Query.All all -> new Clue.Settled(true);
            case Query.Fact fact -> new Clue.Settled(facts.hold(fact));
        };
    }

    private List<Clue> all(List<Query> parts) throws IOException {
        var clues = new ArrayList<Clue>();
        for (var part : parts) {
            clues.add(of(part));
        }
        return clues;
    }

    private Clue run(Query.Leaf leaf) throws IOException {
        return new Clue.Run(List.copyOf(leaves.of(leaf)), Leaves.letters(leaf));
    }
}
