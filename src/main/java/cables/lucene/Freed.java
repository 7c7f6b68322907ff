package cables.lucene;

import cables.query.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Rewrites a question about paragraphs so that only words are left to be looked for within them.
///
/// `mark:C(police tags:KTIP)` asks something of the cable too. Whether that holds is the same for
/// all its paragraphs, so the question is: either it holds, and a paragraph has the rest taking it
/// for true, or it does not, and a paragraph has the rest taking it for false.
final class Freed {

    private static final Query TRUE = new Query.All();
    private static final Query FALSE = new Query.Not(TRUE);

    private Freed() {}

    /// The same question without anything but words in a scope; the scope itself where it holds
    /// nothing else.
    static Query of(Query.InMarking scope) {
        var asked = firstOfCable(scope.part());
        if (asked.isEmpty()) {
            return scope;
        }
        var fact = asked.get();
        return new Query.Or(
                List.of(
                        new Query.And(List.of(fact, assuming(scope, fact, TRUE))),
                        new Query.And(List.of(new Query.Not(fact), assuming(scope, fact, FALSE)))));
    }

    private static Query assuming(Query.InMarking scope, Query fact, Query value) {
        var part =
                replaced(
                        scope.part(),
                        it -> it.equals(fact) ? Optional.of(value) : Optional.empty());
        return new Query.InMarking(scope.markings(), part);
    }

    private static Optional<Query> firstOfCable(Query query) {
        return switch (query) {
            case Query.Coded coded -> Optional.of(coded);
            case Query.Classified classified -> Optional.of(classified);
            case Query.Dated dated -> Optional.of(dated);
            case Query.InSubject subject -> Optional.of(subject);
            case Query.InMarking inner -> Optional.of(inner);
            case Query.And and -> firstOfCable(and.parts());
            case Query.Or or -> firstOfCable(or.parts());
            case Query.Not not -> firstOfCable(not.part());
            case Query.All all -> Optional.empty();
            case Query.Word word -> Optional.empty();
            case Query.Phrase phrase -> Optional.empty();
            case Query.Fuzzy fuzzy -> Optional.empty();
            case Query.Wildcard wildcard -> Optional.empty();
        };
    }

    private static Optional<Query> firstOfCable(List<Query> parts) {
        return parts.stream().map(Freed::firstOfCable).flatMap(Optional::stream).findFirst();
    }

    /// The question without its refusals, for weighing; empty where nothing is left.
    static Optional<Query> positive(Query query) {
        return switch (query) {
            case Query.Not not -> Optional.empty();
            case Query.And and -> joined(and.parts(), Query.And::new);
            case Query.Or or ->
                    or.parts().stream().allMatch(it -> positive(it).isPresent())
                            ? joined(or.parts(), Query.Or::new)
                            : Optional.empty();
            case Query.InSubject subject -> Optional.of(subject);
            case Query.InMarking scope -> Optional.of(scope);
            case Query.All all -> Optional.of(all);
            case Query.Word word -> Optional.of(word);
            case Query.Phrase phrase -> Optional.of(phrase);
            case Query.Fuzzy fuzzy -> Optional.of(fuzzy);
            case Query.Wildcard wildcard -> Optional.of(wildcard);
            case Query.Coded coded -> Optional.of(coded);
            case Query.Classified classified -> Optional.of(classified);
            case Query.Dated dated -> Optional.of(dated);
        };
    }

    private static Optional<Query> joined(List<Query> parts, Function<List<Query>, Query> join) {
        var kept = parts.stream().map(Freed::positive).flatMap(Optional::stream).toList();
        return switch (kept.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(kept.getFirst());
            default -> Optional.of(join.apply(kept));
        };
    }

    private static Query replaced(Query query, Function<Query, Optional<Query>> change) {
        var changed = change.apply(query);
        if (changed.isPresent()) {
            return changed.get();
        }
        return switch (query) {
            case Query.And and -> new Query.And(replaced(and.parts(), change));
            case Query.Or or -> new Query.Or(replaced(or.parts(), change));
            case Query.Not not -> new Query.Not(replaced(not.part(), change));
            case Query.InSubject subject -> subject;
            case Query.InMarking scope -> scope;
            case Query.All all -> all;
            case Query.Word word -> word;
            case Query.Phrase phrase -> phrase;
            case Query.Fuzzy fuzzy -> fuzzy;
            case Query.Wildcard wildcard -> wildcard;
            case Query.Coded coded -> coded;
            case Query.Classified classified -> classified;
            case Query.Dated dated -> dated;
        };
    }

    private static List<Query> replaced(
            List<Query> parts, Function<Query, Optional<Query>> change) {
        var all = new ArrayList<Query>();
        parts.forEach(it -> all.add(replaced(it, change)));
        return all;
    }
}
