package cables.query;

import cables.query.Query.And;
import cables.query.Query.Classified;
import cables.query.Query.Coded;
import cables.query.Query.InMarking;
import cables.query.Query.Not;
import cables.query.Query.Or;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The one shape in which a tree is kept: no And in And, no Or in Or, none of a single part, no
/// doubled Not, and values of one field that are joined by OR in one clause.
final class Shape {

    private Shape() {}

    static Query allOf(List<Query> parts) {
        var flat = parts.stream().flatMap(Shape::conjuncts).distinct().toList();
        var asking = flat.stream().filter(it -> !(it instanceof Query.All)).toList();
        return switch (asking.size()) {
            case 0 -> new Query.All();
            case 1 -> asking.getFirst();
            default -> new And(asking);
        };
    }

    static Query anyOf(List<Query> parts) {
        var merged = new ArrayList<Query>();
        parts.stream().flatMap(Shape::disjuncts).forEach(it -> mergeInto(merged, it));
        return switch (merged.size()) {
            case 0 -> new Query.All();
            case 1 -> merged.getFirst();
            default -> new Or(merged);
        };
    }

    static Query not(Query part) {
        return part instanceof Not(Query denied) ? denied : new Not(part);
    }

    private static Stream<Query> conjuncts(Query query) {
        return query instanceof And(List<Query> parts) ? parts.stream() : Stream.of(query);
    }

    private static Stream<Query> disjuncts(Query query) {
        return query instanceof Or(List<Query> parts) ? parts.stream() : Stream.of(query);
    }

    private static void mergeInto(List<Query> merged, Query next) {
        for (int i = 0; i < merged.size(); i++) {
            var one = merge(merged.get(i), next);
            if (one.isPresent()) {
                merged.set(i, one.get());
                return;
            }
        }
        merged.add(next);
    }

    /// One clause that means either, where there is one.
    private static Optional<Query> merge(Query a, Query b) {
        if (a.equals(b)) {
            return Optional.of(a);
        }
        if (a instanceof Coded(var field, var values)
                && b instanceof Coded(var other, var more)
                && field == other) {
            return Optional.of(new Coded(field, distinct(values, more)));
        }
        if (a instanceof Classified(var levels) && b instanceof Classified(var more)) {
            var both = EnumSet.copyOf(levels);
            both.addAll(more);
            return Optional.of(new Classified(Set.copyOf(both)));
        }
        if (a instanceof InMarking(var markings, var part)
                && b instanceof InMarking(var more, var other)
                && part.equals(other)) {
            return Optional.of(new InMarking(distinct(markings, more), part));
        }
        return Optional.empty();
    }

    private static <T> List<T> distinct(List<T> values, List<T> more) {
        return Stream.concat(values.stream(), more.stream()).distinct().toList();
    }
}
