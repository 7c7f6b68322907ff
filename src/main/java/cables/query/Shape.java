package cables.query;

import cables.query.Query.And;
import cables.query.Query.AtLeast;
import cables.query.Query.Classified;
import cables.query.Query.Coded;
import cables.query.Query.Inside;
import cables.query.Query.Not;
import cables.query.Query.Or;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The one shape in which a tree is kept: no And in And, no Or in Or, none of a single part, no
/// doubled Not, values of one field that are joined by OR in one clause, and no stretch asked for
/// within another that lies in it anyway.
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

    static Query atLeast(int least, List<Query> parts) {
        var distinct = parts.stream().distinct().toList();
        if (least <= 1) {
            return anyOf(distinct);
        }
        return least >= distinct.size() ? allOf(distinct) : new AtLeast(least, distinct);
    }

    static Query not(Query part) {
        return part instanceof Not(Query denied) ? denied : new Not(part);
    }

    static Query inside(Stretch where, Query part) {
        var freed = freed(where, part);
        boolean saysNothing =
                switch (where) {
                    case Stretch.Paragraph unit -> isInOneParagraph(freed);
                    case Stretch.Sentence unit -> freed instanceof Query.All;
                    case Stretch.Subject field -> false;
                    case Stretch.Marked field -> false;
                    case Stretch.Numbered field -> false;
                };
        return saysNothing ? freed : new Inside(where, freed);
    }

    /// Whether it is found in one paragraph, if at all.
    private static boolean isInOneParagraph(Query part) {
        return part instanceof Query.All || part instanceof Inside || Placed.has(part);
    }

    /// The part without stretches that hold the one it is asked of.
    private static Query freed(Stretch where, Query part) {
        return switch (part) {
            case And(var parts) -> allOf(freed(where, parts));
            case Or(var parts) -> anyOf(freed(where, parts));
            case AtLeast(var least, var parts) -> atLeast(least, freed(where, parts));
            case Not(var denied) -> not(freed(where, denied));
            case Inside(Stretch.Paragraph unit, var inner) -> freed(where, inner);
            case Inside(Stretch.Sentence unit, var inner) when where instanceof Stretch.Sentence ->
                    freed(where, inner);
            case Inside inside -> inside;
            case Query.Near near -> near;
            case Query.NotNear apart -> apart;
            case Query.Leaf leaf -> leaf;
            case Query.Fact fact -> fact;
            case Query.All all -> all;
        };
    }

    private static List<Query> freed(Stretch where, List<Query> parts) {
        return parts.stream().map(it -> freed(where, it)).toList();
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
        if (a instanceof Inside(var where, var part)
                && b instanceof Inside(var other, var same)
                && part.equals(same)) {
            return either(where, other).map(it -> new Inside(it, part));
        }
        return Optional.empty();
    }

    private static Optional<Stretch> either(Stretch a, Stretch b) {
        if (a instanceof Stretch.Marked(var markings) && b instanceof Stretch.Marked(var more)) {
            return Optional.of(new Stretch.Marked(distinct(markings, more)));
        }
        if (a instanceof Stretch.Numbered(var numbers) && b instanceof Stretch.Numbered(var more)) {
            return Optional.of(new Stretch.Numbered(distinct(numbers, more)));
        }
        return Optional.empty();
    }

    private static <T> List<T> distinct(List<T> values, List<T> more) {
        return Stream.concat(values.stream(), more.stream()).distinct().toList();
    }
}
