package cables.cli;

import cables.desk.MarkedText;

import java.util.stream.Collectors;

/// Prints lines of marked text, one after the other.
final class MarkPrinter {

    private final Style style;
    private final MarkedText text = new MarkedText();

    MarkPrinter(Style style) {
        this.style = style;
    }

    /// A line as it is printed, with signs at the ends of what is marked.
    String printed(String line) {
        return text.pieces(line).stream()
                .map(it -> it.marked() ? style.marked(shown(it)) : it.text())
                .collect(Collectors.joining());
    }

    private static String shown(MarkedText.Piece piece) {
        return (piece.starts() ? "«" : "") + piece.text() + (piece.ends() ? "»" : "");
    }
}
