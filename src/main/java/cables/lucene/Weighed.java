package cables.lucene;

import cables.query.Query;
import cables.query.Stretch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Tells which words of a question weigh in one cable, as {@link Queries} has them weigh.
final class Weighed {

    private final Holding holding;

    Weighed(Holding holding) {
        this.holding = holding;
    }

    /// Tells whether a part of the question holds in the cable.
    @FunctionalInterface
    interface Holding {
        boolean test(Query part) throws IOException;
    }

    /// A word or phrase that weighs.
    ///
    /// @param inSubject whether it is asked for in the SUBJECT alone
    record Word(Query.Leaf leaf, boolean inSubject) {}

    /// The words that weigh, each as often as it does.
    List<Word> words(Query query) throws IOException {
        if (!holding.test(query)) {
            return List.of();
        }
        return switch (query) {
            case Query.Leaf leaf -> List.of(new Word(leaf, false));
            case Query.And(var parts) -> all(StopWordQueries.without(parts));
            case Query.Or(var parts) -> all(parts);
            case Query.AtLeast(var least, var parts) -> all(parts);
            case Query.Near near -> placed(near, false);
            case Query.NotNear apart -> placed(apart, false);
            case Query.Inside(Stretch.Subject where, var part) -> placed(part, true);
            case Query.Inside inside -> placed(Queries.textOf(inside), false);
            case Query.Not not -> List.of();
            case Query.All all -> List.of();
            case Query.Fact fact -> List.of();
        };
    }

    private List<Word> all(List<Query> parts) throws IOException {
        var words = new ArrayList<Word>();
        for (var part : parts) {
            words.addAll(words(part));
        }
        return words;
    }

    private static List<Word> placed(Query query, boolean inSubject) {
        return new LinkedHashSet<>(Queries.words(query))
                .stream().map(it -> new Word(it, inSubject)).toList();
    }
}
