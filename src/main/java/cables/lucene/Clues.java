package cables.lucene;

import cables.engine.Clue;
import cables.query.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Translates a question into what the matcher looks for.
final class Clues {

    private final Leaves leaves;

    Clues(Leaves leaves) {
        this.leaves = leaves;
    }

    Clue of(Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> run(leaves.of(word));
            case Query.Phrase phrase -> run(leaves.of(phrase));
            case Query.Fuzzy fuzzy -> run(leaves.of(fuzzy));
            case Query.Wildcard wildcard -> run(leaves.of(wildcard));
            case Query.And and -> new Clue.All(all(StopWordQueries.without(and.parts())));
            case Query.Or or -> new Clue.Any(all(or.parts()));
            case Query.Not not -> new Clue.None(of(not.part()));
            case Query.InSubject subject -> new Clue.InSubject(of(subject.part()));
            case Query.InMarking scope -> new Clue.InMarking(scope.markings(), of(scope.part()));
            case Query.All all -> new Clue.Settled();
            case Query.Coded coded -> new Clue.Settled();
            case Query.Classified classified -> new Clue.Settled();
            case Query.Dated dated -> new Clue.Settled();
        };
    }

    private List<Clue> all(List<Query> parts) throws IOException {
        var clues = new ArrayList<Clue>();
        for (var part : parts) {
            clues.add(of(part));
        }
        return clues;
    }

    private static Clue run(List<Forms> forms) {
        return forms.isEmpty() ? new Clue.Settled() : new Clue.Run(List.copyOf(forms));
    }
}
