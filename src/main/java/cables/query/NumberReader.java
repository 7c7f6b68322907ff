package cables.query;

import cables.cable.Span;
import cables.query.Stretch.Numbered;
import cables.query.Stretch.Numbers;

import java.util.List;
import java.util.Optional;

/// Reads numbers of paragraphs and ranges of them: `3`, `1..2`, `>=10`.
record NumberReader(Repairs repairs) implements RangeReader<Integer> {

    @Override
    public Optional<Integer> unit(String text, Span span) {
        var number = text.strip().replaceFirst("^[¶#]", "");
        if (number.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(number));
        }
        repairs.add("%s is not the number of a paragraph; left out".formatted(text), span);
        return Optional.empty();
    }

    @Override
    public Optional<Integer> before(Integer unit) {
        return Optional.of(unit - 1).filter(it -> it >= 0);
    }

    @Override
    public Optional<Integer> after(Integer unit) {
        return Optional.of(unit + 1).filter(it -> it <= Numbers.NO_LAST);
    }

    @Override
    public boolean isReversed(Integer first, Integer last) {
        return first > last;
    }

    @Override
    public Query between(Optional<Integer> first, Optional<Integer> last) {
        var numbers = new Numbers(first.orElse(0), last.orElse(Numbers.NO_LAST));
        return new Query.Inside(new Numbered(List.of(numbers)), new Query.All());
    }
}
