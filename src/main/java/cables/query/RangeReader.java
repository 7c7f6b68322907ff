package cables.query;

import cables.cable.Span;

import java.util.Optional;

/// Reads values that may be ranges: `a`, `a..b`, `[a TO b]`, `>=a`.
///
/// @param <U> what a range goes from and to; of a day or a year, the days it covers
interface RangeReader<U> extends ValueReader {

    Repairs repairs();

    /// What `text` names; empty, and said so, when it names nothing.
    Optional<U> unit(String text, Span span);

    /// The one before, if there is any.
    Optional<U> before(U unit);

    /// The one after, if there is any.
    Optional<U> after(U unit);

    boolean isReversed(U first, U last);

    /// What is asked by a range, of which one end at the most is open.
    Query between(Optional<U> first, Optional<U> last);

    @Override
    default Optional<Query> read(Value value) {
        var ends = Ends.of(value.text());
        if (ends.isPresent()) {
            return range(ends.get(), value.span());
        }
        var bound = Bound.of(value.text());
        return bound.isPresent()
                ? unit(bound.get().value(), value.span())
                        .flatMap(it -> bounded(bound.get().sign(), it, value.span()))
                : unit(value.text(), value.span())
                        .map(it -> between(Optional.of(it), Optional.of(it)));
    }

    private Optional<Query> bounded(Bound.Sign sign, U unit, Span span) {
        return switch (sign) {
            case BELOW -> told(before(unit).map(this::until), span);
            case UP_TO -> Optional.of(until(unit));
            case ABOVE -> told(after(unit).map(this::since), span);
            case FROM -> Optional.of(since(unit));
        };
    }

    private Query since(U first) {
        return between(Optional.of(first), Optional.empty());
    }

    private Query until(U last) {
        return between(Optional.empty(), Optional.of(last));
    }

    private Optional<Query> told(Optional<Query> asked, Span span) {
        if (asked.isEmpty()) {
            repairs().add("nothing lies beyond; left out", span);
        }
        return asked;
    }

    private Optional<Query> range(Ends ends, Span span) {
        var first = ends.first().flatMap(it -> unit(it, span));
        var last = ends.last().flatMap(it -> unit(it, span));
        if (ends.isOpen()) {
            repairs().add("a range needs one end at least; left out", span);
        }
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean reversed =
                first.isPresent() && last.isPresent() && isReversed(first.get(), last.get());
        if (reversed) {
            repairs().add("the range ends before it begins; read the other way round", span);
        }
        return Optional.of(reversed ? between(last, first) : between(first, last));
    }
}
