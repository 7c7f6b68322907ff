package cables.cli;

import cables.export.AnswerNote;
import cables.export.Delimited;
import cables.export.Tabular;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Options that say in what form an answer that is a small table is wanted, and where.
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            converter = Format.Converter.class,
            description = "text, json, csv or tsv (default: by the name of -o, else text)")
    private Format format;

    @Option(names = "--json", description = "the same as -f json")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file, which appears when it is whole")
    private Optional<String> file;

    /// How it is printed for people; a width of 0 is that of no terminal.
    interface Text {
        void write(Writer out, Style style, int width) throws IOException;
    }

    /// Brings the answer to where it is wanted.
    ///
    /// @param note of what was asked
    void deliver(Tabular answer, Text text, AnswerNote note, CablesCommand cables)
            throws IOException {
        var form = form();
        Outlet.Content content = out -> write(answer, text, form, cables, out);
        new Delivery(cables, file, form).deliver(content, note);
        file.ifPresent(it -> cables.talk().say("written to " + it));
    }

    /// The form, known to be one for tables.
    ///
    /// @throws ParameterException when it is none
    Format form() {
        var form = json ? Format.JSON : format.resolved(file);
        return switch (form) {
            case AUTO, TEXT, JSON, CSV, TSV -> form;
            case JSONL, IDS, RIS, BIBTEX, CSLJSON, TREC ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "cables %s prints text, json, csv or tsv, no %s"
                                    .formatted(spec.name(), form));
        };
    }

    private void write(Tabular answer, Text text, Format form, CablesCommand cables, Writer out)
            throws IOException {
        switch (form) {
            case JSON -> answer.json(out);
            case CSV -> answer.table(Delimited.CSV, out);
            case TSV -> answer.table(Delimited.TSV, out);
            case AUTO, TEXT, JSONL, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                var style = file.isPresent() ? new Style(false) : cables.style();
                var wrapping = file.isPresent() ? Wrapping.NONE : cables.wrapping();
                text.write(out, style, wrapping.width());
            }
        }
    }
}
