package cables.export;

import cables.cable.Span;
import cables.engine.Snippet;

/// A match with what stands before and behind it, as one line of a concordance.
public record Context(String left, String match, String right) {

    /// That of a snippet's first mark.
    public static Context of(Snippet snippet) {
        var mark = snippet.marks().stream().findFirst().orElse(new Span(0, 0));
        var text = snippet.text();
        return new Context(
                text.substring(0, mark.start()), mark.of(text), text.substring(mark.end()));
    }
}
