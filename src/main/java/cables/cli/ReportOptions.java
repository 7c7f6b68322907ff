package cables.cli;

import cables.desk.AnswerForms;
import cables.desk.Format;
import cables.export.AnswerNote;
import cables.export.Tabular;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.Writer;

/// Options that say in what form an answer that is a small table is wanted, and where.
final class ReportOptions {

    @Mixin
    private final FormOptions form =
            new FormOptions(Format.TEXT, Format.JSON, Format.CSV, Format.TSV);

    /// How it is printed for people; a width of 0 is that of no terminal.
    interface Text {
        void write(Writer out, Style style, int width) throws IOException;
    }

    /// Brings the answer to where it is wanted.
    ///
    /// @param note of what was asked
    void deliver(Tabular answer, Text text, AnswerNote note, CablesCommand cables)
            throws IOException {
        Outlet.Content content = out -> write(answer, text, cables, out);
        form.delivery(cables).deliver(content, note);
        form.tellWritten("", cables);
    }

    /// The form, known to be one for tables.
    ///
    /// @throws ParameterException when it is none
    Format form() {
        return form.form();
    }

    private void write(Tabular answer, Text text, CablesCommand cables, Writer out)
            throws IOException {
        if (!AnswerForms.write(answer, form(), out)) {
            text.write(out, form.style(cables), form.wrapping(cables).width());
        }
    }
}
