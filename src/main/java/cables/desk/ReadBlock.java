package cables.desk;

import cables.cable.Block;
import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A stretch of a cable with what was read from it, and what was odd about it.
public record ReadBlock(Block block, List<ReadValue> values, List<Diagnostic> odd) {

    public ReadBlock {
        values = List.copyOf(values);
        odd = List.copyOf(odd);
    }

    /// What is odd about a cable, and of no one place in it.
    public static List<Diagnostic> nowhere(Cable cable) {
        return cable.reading().diagnostics().stream().filter(it -> it.span().end() == 0).toList();
    }

    /// All blocks of a cable, in the order of its text; each value and oddity stands with one.
    public static List<ReadBlock> of(Cable cable) {
        var reading = cable.reading();
        var values = new Following<>(ReadValues.of(cable), ReadValue::span);
        var placed = reading.diagnostics().stream().filter(it -> it.span().end() > 0).toList();
        var odd = new Following<>(placed, Diagnostic::span);
        var blocks = new ArrayList<ReadBlock>();
        for (var block : reading.blocks()) {
            boolean isLast = block.span().end() == reading.text().length();
            int end = isLast ? Integer.MAX_VALUE : block.span().end();
            blocks.add(new ReadBlock(block, values.before(end), odd.before(end)));
        }
        return blocks;
    }

    /// Goes along a list that is in the order of the text, handing out what belongs to each block.
    private static final class Following<T> {

        private final List<T> items;
        private final Function<T, Span> place;
        private int next;

        Following(List<T> items, Function<T, Span> place) {
            this.items = items;
            this.place = place;
        }

        List<T> before(int end) {
            int from = next;
            while (next < items.size() && place.apply(items.get(next)).start() < end) {
                next++;
            }
            return items.subList(from, next);
        }
    }
}
