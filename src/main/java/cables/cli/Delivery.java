package cables.cli;

import cables.desk.Format;
import cables.export.AnswerNote;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Brings an answer to where it is wanted: to stdout, made harmless if that is a terminal, or to a
/// file, with a note of what was asked beside it where the form has no place for that.
///
/// @param marked whether it begins with a byte order mark, by which spreadsheets know UTF-8
record Delivery(CablesCommand cables, Optional<String> file, Format format, boolean marked) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String NOTE = ".meta.json";

    /// @param note of the questions that `content` answers, once it is written
    void deliver(Outlet.Content content, AnswerNote note) throws IOException {
        deliver(content);
        if (file.isPresent() && !format.saysWhatWasAsked()) {
            deliver(note, cables.world().path(file.get()));
        }
    }

    /// An answer that says itself what was asked.
    void deliver(Outlet.Content content) throws IOException {
        var whole = marked ? marked(content) : content;
        if (file.isPresent()) {
            new Outlet.ToFile(cables.world().path(file.get())).write(whole);
        } else {
            new Outlet.ToStream(cables.world().out()).write(harmless(whole));
        }
    }

    private static Outlet.Content marked(Outlet.Content content) {
        return out -> {
            out.write(BYTE_ORDER_MARK);
            content.to(out);
        };
    }

    /// A device or a pipe has no beside.
    private static void deliver(AnswerNote note, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            var name = file.getFileName().toString();
            new Outlet.ToFile(file.resolveSibling(name + NOTE)).write(out -> note.write(name, out));
        }
    }

    /// What is printed for people is made safe where it is made.
    private Outlet.Content harmless(Outlet.Content content) {
        if (!cables.world().terminal().stdout()) {
            return content;
        }
        return switch (format) {
            case AUTO, TEXT -> content;
            case JSON, JSONL, CSLJSON -> out -> write(content, out, TerminalText::safeJson);
            case CSV, TSV, IDS, RIS, BIBTEX, TREC ->
                    out -> write(content, out, TerminalText::safeLines);
        };
    }

    private static void write(Outlet.Content content, Writer terminal, UnaryOperator<String> safe)
            throws IOException {
        try (var out = new SafeWriter(terminal, safe)) {
            content.to(out);
        }
    }
}
