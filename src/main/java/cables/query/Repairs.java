package cables.query;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What had to be mended so far.
final class Repairs {

    private final List<Repair> found = new ArrayList<>();

    void add(String message, Span span) {
        found.add(new Repair(message, span));
    }

    void add(String message, Token token) {
        add(message, token.span());
    }

    /// All of them, in the order of the text.
    List<Repair> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(it -> it.span().start())).toList();
    }
}
