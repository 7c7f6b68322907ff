package cables.query;

import cables.query.Query.Inside;
import cables.query.Query.Near;
import cables.query.Query.NotNear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins operands of NEAR that are more than words: all of several words are asked for near each
/// other, what is denied is not to be near, and what is asked of the heading is asked beside.
final class Operands {

    private final Distance distance;
    private final boolean refused;
    private final List<Query> away = new ArrayList<>();
    private final List<Query> beside = new ArrayList<>();

    /// @param refused whether the right operand must not be near
    Operands(Distance distance, boolean refused) {
        this.distance = distance;
        this.refused = refused;
    }

    Query join(Query left, Query right) {
        if (left instanceof Inside(var where, var part)
                && Placed.isInField(left)
                && !Placed.holdsFields(right)) {
            return Query.inside(where, within(part, right));
        }
        if (right instanceof Inside(var where, var part)
                && Placed.isInField(right)
                && !Placed.holdsFields(left)) {
            return Query.inside(where, within(left, part));
        }
        return within(left, right);
    }

    private Query within(Query left, Query right) {
        var one = placed(left);
        var other = placed(right);
        var all = new ArrayList<Query>();
        one.flatMap(it -> other.map(that -> both(it, that)))
                .or(() -> one)
                .or(() -> other)
                .map(this::withoutOthers)
                .ifPresent(all::add);
        all.addAll(beside);
        return Query.allOf(all);
    }

    private Query both(Query left, Query right) {
        return refused ? new NotNear(left, right, distance) : new Near(left, right, distance);
    }

    private Query withoutOthers(Query words) {
        var left = words;
        for (var other : away) {
            left = new NotNear(left, other, new Distance(distance.words(), false));
        }
        return left;
    }

    /// The part of an operand that has a place in the text.
    private Optional<Query> placed(Query operand) {
        if (Placed.has(operand)) {
            return Optional.of(operand);
        }
        return switch (operand) {
            case Query.And(var parts) -> near(parts);
            case Query.Or(var parts) -> any(parts);
            case Query.AtLeast(var ignored, var parts) -> any(parts);
            case Query.Not(var part) -> denied(part);
            case Inside inside when Placed.isInField(inside) -> asked(inside);
            case Inside(var ignored, var part) -> placed(part);
            case Query.Fact fact -> asked(fact);
            case Query.All all -> Optional.empty();
            case Query.Near near -> Optional.of(near);
            case Query.NotNear apart -> Optional.of(apart);
            case Query.Leaf leaf -> Optional.of(leaf);
        };
    }

    private Optional<Query> near(List<Query> parts) {
        return parts.stream()
                .map(this::placed)
                .flatMap(Optional::stream)
                .reduce((left, right) ->
                        new Near(left, right, new Distance(distance.words(), false)));
    }

    /// What has no place cannot be one of several that have.
    private static Optional<Query> any(List<Query> parts) {
        var placed = parts.stream().filter(Placed::has).toList();
        return placed.isEmpty() ? Optional.empty() : Optional.of(Query.anyOf(placed));
    }

    private Optional<Query> denied(Query part) {
        if (Placed.has(part)) {
            away.add(part);
        } else {
            beside.add(Query.not(part));
        }
        return Optional.empty();
    }

    private Optional<Query> asked(Query query) {
        beside.add(query);
        return Optional.empty();
    }
}
