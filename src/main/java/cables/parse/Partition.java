package cables.parse;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The blocks of a cable: what the readers marked, and what lies between, so that joined they give
/// the text back.
final class Partition {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    /// @param marked in any order; where two overlap, the one that starts first has the common part
    Partition(String text, List<Block> marked) {
        this.text = text;
        marked.stream()
                .sorted(
                        Comparator.comparingInt((Block it) -> it.span().start())
                                .thenComparingInt(it -> it.span().end()))
                .forEach(this::place);
        fill(text.length());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void place(Block block) {
        fill(block.span().start());
        if (block.span().end() > at) {
            add(block.kind(), at, block.span().end());
        }
    }

    /// Fills the gap up to `to`: the rest of the line belongs to the block before it, blank lines
    /// are BLANK.
    private void fill(int to) {
        while (at < to) {
            int start = Chars.skipSpace(text, at, to);
            if (start == to) {
                fillWithSpace(to);
            } else {
                fillWithSpace(Math.max(at, Chars.lineStart(text, at, start)));
                add(BlockKind.UNRECOGNISED, at, unrecognisedEnd(start, to));
            }
        }
    }

    private int unrecognisedEnd(int start, int to) {
        return Chars.nextLine(text, Chars.lineEnd(text, start, to), to);
    }

    private void fillWithSpace(int to) {
        if (at < to && !blocks.isEmpty() && !endsLine()) {
            lengthen(Math.min(to, Chars.nextLine(text, Chars.lineEnd(text, at, to), to)));
        }
        if (at < to) {
            add(BlockKind.BLANK, at, to);
        }
    }

    private boolean endsLine() {
        return Chars.isLineEnd(text.charAt(at - 1));
    }

    private void lengthen(int to) {
        var last = blocks.removeLast();
        add(last.kind(), last.span().start(), to);
    }

    private void add(BlockKind kind, int from, int to) {
        if (from < to) {
            blocks.add(new Block(kind, new Span(from, to)));
        }
        at = Math.max(at, to);
    }
}
