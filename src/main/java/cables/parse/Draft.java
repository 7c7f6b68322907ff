package cables.parse;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Diagnostic;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What has been found out about one cable so far: which stretch is what, and what was odd.
///
/// Not thread-safe; each cable has its own.
final class Draft {

    private final String raw;
    private final List<Block> marked = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Draft(String raw) {
        this.raw = raw;
    }

    void mark(BlockKind kind, Stretch stretch) {
        stretch.pieces().forEach(it -> mark(kind, it));
    }

    void mark(BlockKind kind, Span span) {
        if (span.length() > 0) {
            marked.add(new Block(kind, span));
        }
    }

    void note(Diagnostic.Code code, String message, Span span) {
        diagnostics.add(new Diagnostic(code, message, span));
    }

    List<Block> blocks() {
        return new Partition(raw, marked).blocks();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream()
                .sorted(Comparator.comparingInt(it -> it.span().start()))
                .toList();
    }
}
