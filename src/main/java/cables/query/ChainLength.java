package cables.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Counts how many distances are joined in a row, those of operands in parentheses included: as
/// deep as that, the tree will be at the most.
final class ChainLength {

    /// What is known of one level of parentheses: the chain so far, and the longest.
    private record Level(int here, int longest) {

        static final Level EMPTY = new Level(0, 0);

        Level with(int length) {
            return new Level(length, Math.max(longest, length));
        }
    }

    private final Deque<Level> around = new ArrayDeque<>();
    private Level level = Level.EMPTY;
    private int longest;
    private boolean joined = true;

    int longest(List<Token> tokens) {
        tokens.forEach(this::take);
        return longest;
    }

    private void take(Token token) {
        switch (token.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            case DISTANCE, UNIT -> go(level.here() + 1);
            case AND, OR, END -> go(0);
            case WORD, PHRASE, REGEX, RANGE -> go(goesOn(token) ? level.here() : 0);
            case FIELD, NOT, PLUS, MINUS, EXACT, AT_LEAST -> {}
        }
        joined = token.kind().isPlacing() || (joined && !token.kind().isValue());
    }

    private void go(int length) {
        level = level.with(length);
        longest = Math.max(longest, length);
    }

    private boolean goesOn(Token operand) {
        return joined || operand.text().equals("not");
    }

    private void open() {
        around.push(level.with(joined ? level.here() : 0));
        level = Level.EMPTY;
        joined = true;
    }

    private void close() {
        if (!around.isEmpty()) {
            int within = level.longest();
            level = around.pop();
            go(level.here() + within);
        }
        joined = false;
    }
}
