package cables.web;

import cables.cable.Span;
import cables.desk.MarkedText;
import cables.engine.Snippet;

import java.util.ArrayList;
import java.util.List;

/// A stretch of text, marked or not.
///
/// @param hit which of the marks of a page it begins; 0 where it begins none
record Piece(String text, boolean marked, int hit) {

    /// The text of a snippet.
    static List<Piece> of(Snippet snippet) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Span mark : snippet.marks()) {
            pieces.add(new Piece(snippet.text().substring(at, mark.start()), false, 0));
            pieces.add(new Piece(mark.of(snippet.text()), true, 0));
            at = mark.end();
        }
        pieces.add(new Piece(snippet.text().substring(at), false, 0));
        return pieces.stream().filter(it -> !it.text().isEmpty()).toList();
    }

    /// Numbers the marks of a page, from the first on.
    static final class Numbering {
        private int last;

        int last() {
            return last;
        }

        /// The next line of a text.
        List<Piece> line(MarkedText text, String line) {
            return text.pieces(line).stream().map(this::piece).toList();
        }

        private Piece piece(MarkedText.Piece piece) {
            return new Piece(piece.text(), piece.marked(), piece.starts() ? ++last : 0);
        }
    }
}
