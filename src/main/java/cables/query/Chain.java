package cables.query;

import cables.query.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Operands that NEAR and its kin join: distances bind first, then sentences, then paragraphs, each
/// from the left.
final class Chain {

    private final List<Optional<Query>> operands = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Repairs repairs;

    /// @param refused whether NOT stands before the operator
    private record Link(Token operator, boolean refused) {

        boolean is(String unit) {
            return operator.is(Kind.UNIT) && operator.text().equalsIgnoreCase(unit);
        }
    }

    Chain(Optional<Query> first, Repairs repairs) {
        this.operands.add(first);
        this.repairs = repairs;
    }

    /// Goes on with one more operand; an empty one had to be left out.
    void add(Token operator, boolean refused, Optional<Query> operand) {
        links.add(new Link(operator, refused));
        operands.add(operand);
    }

    Optional<Query> query() {
        join(link -> link.operator().is(Kind.DISTANCE));
        join(link -> link.is("/s"));
        join(link -> link.is("/p"));
        return operands.getFirst();
    }

    private void join(Predicate<Link> kind) {
        int i = 0;
        while (i < links.size()) {
            if (kind.test(links.get(i))) {
                operands.set(i, joined(operands.get(i), links.remove(i), operands.remove(i + 1)));
            } else {
                i++;
            }
        }
    }

    private Optional<Query> joined(Optional<Query> left, Link link, Optional<Query> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isPresent() || link.refused() ? left : right;
        }
        return Optional.of(
                link.operator().is(Kind.DISTANCE)
                        ? near(left.get(), link, right.get())
                        : together(left.get(), link, right.get()));
    }

    private Query near(Query left, Link link, Query right) {
        var distance = new Distances(repairs).of(link.operator());
        if (Placed.has(left) && Placed.has(right)) {
            return link.refused()
                    ? new Query.NotNear(left, right, distance)
                    : new Query.Near(left, right, distance);
        }
        return told(link, new Operands(distance, link.refused()).join(left, right));
    }

    private Query told(Link link, Query read) {
        repairs.add(
                "%s stands between words; read as %s"
                        .formatted(link.operator().text(), QueryPrinter.print(read)),
                link.operator());
        return read;
    }

    private Query together(Query left, Link link, Query right) {
        var unit = link.is("/s") ? new Stretch.Sentence() : new Stretch.Paragraph();
        var parts = List.of(left, link.refused() ? Query.not(right) : right);
        var asked = Query.allOf(parts);
        return parts.stream().anyMatch(Placed::holdsFields)
                ? beside(unit, link, asked)
                : Query.inside(unit, asked);
    }

    /// What is asked of the heading is asked beside; a stretch that is named takes the words in.
    private Query beside(Stretch unit, Link link, Query asked) {
        var conjuncts = asked instanceof Query.And(var parts) ? parts : List.of(asked);
        var named = conjuncts.stream().filter(Placed::isInField).toList();
        var rest = conjuncts.stream().filter(it -> !named.contains(it)).toList();
        if (named.size() == 1
                && named.getFirst() instanceof Query.Inside(var where, var part)
                && rest.stream().noneMatch(Placed::holdsFields)) {
            var words = new ArrayList<Query>(List.of(part));
            words.addAll(rest);
            return Query.inside(where, Query.inside(unit, Query.allOf(words)));
        }
        var words = conjuncts.stream().filter(it -> !Placed.holdsFields(it)).toList();
        var all = new ArrayList<Query>(List.of(Query.inside(unit, Query.allOf(words))));
        all.addAll(conjuncts.stream().filter(Placed::holdsFields).toList());
        return told(link, Query.allOf(all));
    }
}
