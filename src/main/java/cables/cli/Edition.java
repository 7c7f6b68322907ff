package cables.cli;

import cables.cable.Block;
import cables.cable.BlockKind;
import cables.cable.Diagnostic;
import cables.cable.TextLines;
import cables.desk.Amounts;
import cables.desk.ReadValue;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The lines of an edition with notes: a margin with the kind of a block and the numbers of its
/// lines, and beside it the text after `│`, values after `=` and oddities after `!`.
///
/// Where the room is narrow, the kind stands above its block instead of beside it.
///
/// @param width in columns
/// @param full whether nothing is left out
record Edition(Style style, int width, boolean full, TextLines lines) {

    private static final int NARROW = 64;
    private static final int KIND_WIDTH = 13;
    private static final int NAME_WIDTH = 12;

    /// So much of each block, of its values and of what is odd about it is shown.
    private static final int SHOWN_LINES = 4;

    private static final int SHOWN_VALUES = 12;
    private static final int SHOWN_OF_A_CODE = 3;

    /// A line of text with its number, from which a piece is printed.
    private record Piece(String number, String text) {}

    void write(Block block, Writer out) throws IOException {
        // marks at the ends of lines, which are not of the text, are called blank too
        if (block.span().of(lines.text()).isBlank()) {
            blank(block, out);
        } else {
            text(block, out);
        }
    }

    /// An empty line stands for all of them; blanks between two blocks of one line are not shown.
    private void blank(Block block, Writer out) throws IOException {
        boolean isLine = lines.number(block.span().start()) < lines.number(block.span().end());
        if (isLine) {
            line("", "", "│", "", out);
        }
    }

    private void text(Block block, Writer out) throws IOException {
        var pieces = pieces(block);
        int shown = full || pieces.size() <= SHOWN_LINES + 1 ? pieces.size() : SHOWN_LINES;
        var kind = kind(block.kind());
        for (var piece : pieces.subList(0, shown)) {
            line(kind, piece.number(), "│", piece.text(), out);
            kind = "";
        }
        more(pieces.size() - shown, "│", "lines", out);
    }

    private List<Piece> pieces(Block block) {
        var pieces = new ArrayList<Piece>();
        int end = block.span().end();
        int last = lines.number(Math.max(block.span().start(), end - 1));
        int first = lines.number(block.span().start());
        for (int number = first; number <= last; number++) {
            var line = lines.span(number);
            int from = Math.max(line.start(), block.span().start());
            int to = Math.max(from, Math.min(line.end(), end));
            var text = TerminalText.safe(lines.text().substring(from, to));
            if (text.isBlank() && (number == first || number == last)) {
                continue;
            }
            var label = "" + number;
            for (var piece : Columns.pieces(text, room())) {
                pieces.add(new Piece(label, piece.stripTrailing()));
                label = "";
            }
        }
        return pieces;
    }

    private static String kind(BlockKind kind) {
        return kind == BlockKind.EXECUTIVE_ORDER
                ? "e.o."
                : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What was read from a block, and what was odd about it.
    void write(List<ReadValue> values, List<Diagnostic> odd, Writer out) throws IOException {
        int shown = full || values.size() <= SHOWN_VALUES + 1 ? values.size() : SHOWN_VALUES;
        for (var value : values.subList(0, shown)) {
            value(value, out);
        }
        more(values.size() - shown, "=", "values", out);
        var byCode =
                odd.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Diagnostic::code, LinkedHashMap::new, Collectors.toList()));
        for (var ofCode : byCode.entrySet()) {
            odd(ofCode.getKey(), ofCode.getValue(), out);
        }
    }

    private void value(ReadValue value, Writer out) throws IOException {
        var name = ("%-" + NAME_WIDTH + "s").formatted(value.name());
        var text = TerminalText.safe(value.text());
        var told =
                value.meaning().isEmpty()
                        ? text
                        : "%-6s  %s".formatted(text, TerminalText.safe(value.meaning()));
        var label = style.quiet(name);
        var sign = style.value("=");
        for (var piece : Columns.pieces(told, room() - NAME_WIDTH)) {
            line("", "", sign, label + style.value(piece.stripTrailing()), out);
            label = " ".repeat(NAME_WIDTH);
            sign = " ";
        }
    }

    private void odd(Diagnostic.Code code, List<Diagnostic> odd, Writer out) throws IOException {
        int shown = full || odd.size() <= SHOWN_OF_A_CODE + 1 ? odd.size() : SHOWN_OF_A_CODE;
        for (var diagnostic : odd.subList(0, shown)) {
            odd(diagnostic, out);
        }
        more(odd.size() - shown, style.odd("!"), code.name(), out);
    }

    private void odd(Diagnostic diagnostic, Writer out) throws IOException {
        boolean isPlaced = diagnostic.span().end() > 0;
        var excerpt = Excerpt.of(lines, diagnostic.span(), room());
        var place = isPlaced ? " at %d:%d".formatted(excerpt.line(), excerpt.column()) : "";
        var message = diagnostic.code() + place + ": " + diagnostic.message();
        var sign = style.odd("!");
        for (var piece : Columns.pieces(TerminalText.safe(message), room())) {
            line("", "", sign, told(piece.stripTrailing(), diagnostic.code()), out);
            sign = " ";
        }
        if (isPlaced) {
            line("", "" + excerpt.line(), "│", excerpt.text(), out);
            line("", "", "│", style.odd(excerpt.caret()), out);
        }
    }

    private String told(String piece, Diagnostic.Code code) {
        var name = code.name();
        return piece.startsWith(name) ? style.odd(name) + piece.substring(name.length()) : piece;
    }

    private void more(int left, String sign, String what, Writer out) throws IOException {
        if (left > 0) {
            var told = "… %s more %s (--full)".formatted(Amounts.count(left), what);
            line("", "", sign, style.quiet(told), out);
        }
    }

    private void line(String kind, String number, String sign, String text, Writer out)
            throws IOException {
        if (isNarrow() && !kind.isEmpty()) {
            out.write(style.strong(kind) + "\n");
        }
        var margin = isNarrow() ? "" : style.strong(("%-" + KIND_WIDTH + "s ").formatted(kind));
        var digits = style.quiet(("%" + digits() + "s").formatted(number));
        out.write((margin + digits + " " + sign + " " + text).stripTrailing() + "\n");
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    private int digits() {
        return Math.max(2, String.valueOf(lines.count()).length());
    }

    /// The columns beside the margin.
    private int room() {
        int margin = (isNarrow() ? 0 : KIND_WIDTH + 1) + digits() + 3;
        return width - margin;
    }
}
