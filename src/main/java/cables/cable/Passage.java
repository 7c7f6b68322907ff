package cables.cable;

import java.util.ArrayList;
import java.util.List;

/// Running text of a cable: what is left of a stretch once section splices and page banners are cut
/// out.
///
/// `text` is the pieces of the raw text joined with nothing between them, line ends kept, so that a
/// place in it can always be led back to the raw text. A character that a wrong encoding had
/// damaged stands in it mended, at the place of the damage.
///
/// @param text the pieces, joined; as long as they are together
/// @param pieces where they stand in the raw text, ascending, at least one unless the text is empty
public record Passage(String text, List<Span> pieces) {

    public static final Passage EMPTY = new Passage("", List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /// The passage that `pieces` of `raw` make up.
    public static Passage of(String raw, List<Span> pieces) {
        if (pieces.size() == 1) {
            return new Passage(pieces.getFirst().of(raw), pieces);
        }
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(raw, piece.start(), piece.end()));
        return new Passage(text.toString(), pieces);
    }

    /// Where a stretch of the text stands in the raw text: in several pieces where something was
    /// cut out of it.
    public List<Span> inRaw(Span stretch) {
        var found = new ArrayList<Span>();
        int at = 0;
        for (var piece : pieces) {
            int from = Math.max(stretch.start(), at);
            int to = Math.min(stretch.end(), at + piece.length());
            if (from < to) {
                found.add(new Span(piece.start() + from - at, piece.start() + to - at));
            }
            at += piece.length();
        }
        return found;
    }

    /// The stretches of the text that stand within a span of the raw text.
    public List<Span> ofRaw(Span raw) {
        var found = new ArrayList<Span>();
        int at = 0;
        for (var piece : pieces) {
            int from = Math.max(raw.start(), piece.start());
            int to = Math.min(raw.end(), piece.end());
            if (from < to) {
                found.add(new Span(at + from - piece.start(), at + to - piece.start()));
            }
            at += piece.length();
        }
        return found;
    }

    /// From the first piece to the last, splices included; `0..0` when empty.
    public Span span() {
        return pieces.isEmpty()
                ? new Span(0, 0)
                : new Span(pieces.getFirst().start(), pieces.getLast().end());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text on one line: runs of white space become one blank.
    public String oneLine() {
        return text.strip().replaceAll("\\s+", " ");
    }
}
