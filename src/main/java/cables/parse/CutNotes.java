package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Span;

/// Records what was cut out of a cable: the blocks, and a diagnostic for each kind.
final class CutNotes {

    private static final int LONGEST_QUOTE = 60;

    private final Frame frame;
    private final Draft draft;

    CutNotes(Frame frame, Draft draft) {
        this.frame = frame;
        this.draft = draft;
    }

    void write() {
        frame.cuts().forEach(this::write);
    }

    private void write(Cut cut) {
        draft.mark(cut.kind(), cut.span());
        switch (cut.kind()) {
            case SPLICE -> note(Diagnostic.Code.SPLICE_REMOVED, "A splice was cut out: ", cut.span());
            case BANNER -> note(Diagnostic.Code.BANNER_REMOVED, "A page banner was cut out: ", cut.span());
            case DUPLICATE -> note(Diagnostic.Code.DUPLICATE_TEXT, "Stands there twice, set aside: ", cut.span());
            default -> note(Diagnostic.Code.ENVELOPE_REMOVED, "Stands around the cable, set aside: ", cut.span());
        }
    }

    private void note(Diagnostic.Code code, String message, Span span) {
        var text = frame.view().raw();
        var start = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_QUOTE));
        draft.note(code, message + Chars.oneLine(start) + (span.length() > LONGEST_QUOTE ? " ..." : ""), span);
    }

}
