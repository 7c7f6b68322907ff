package cables.cli;

import cables.export.Answer;
import cables.export.ResultIds;
import cables.export.ResultJson;
import cables.export.ResultTable;

import java.io.IOException;
import java.io.Writer;

/// Writes an answer in the form that is wanted.
///
/// @param text how it is printed for people
record AnswerWriter(Format format, ResultText text, int skipped, Answer answer)
        implements Outlet.Content {

    /// For a file: no colours, one line for each thing.
    static Outlet.Content plain(Format format, int skipped, Answer answer) {
        var text = new ResultText(new Style(false), Wrapping.NONE);
        return new AnswerWriter(format, text, skipped, answer);
    }

    /// For stdout; what a terminal would obey is made harmless if it is one.
    static Outlet.Content shown(Format format, int skipped, Answer answer, CablesCommand cables) {
        var text = new ResultText(cables.style(), cables.wrapping());
        var content = new AnswerWriter(format, text, skipped, answer);
        return cables.world().terminal().stdout() ? content::toTerminal : content;
    }

    private void toTerminal(Writer terminal) throws IOException {
        switch (format) {
            case AUTO, TEXT -> to(terminal);
            case JSON, JSONL -> {
                try (var out = new SafeWriter(terminal, TerminalText::safeJson)) {
                    to(out);
                }
            }
            case CSV, TSV, IDS -> {
                try (var out = new SafeWriter(terminal, TerminalText::safeLines)) {
                    to(out);
                }
            }
        }
    }

    @Override
    public void to(Writer out) throws IOException {
        switch (format) {
            case AUTO, TEXT -> text.write(answer.results(), skipped, out);
            case JSON -> ResultJson.write(answer, out);
            case JSONL -> ResultJson.writeLines(answer, out);
            case CSV -> ResultTable.CSV.write(answer, out);
            case TSV -> ResultTable.TSV.write(answer, out);
            case IDS -> ResultIds.write(answer, out);
        }
    }
}
