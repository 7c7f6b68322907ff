package cables.desk;

import cables.export.Besides;
import cables.export.BibTex;
import cables.export.ContextJson;
import cables.export.ContextLines;
import cables.export.ContextTable;
import cables.export.CslJson;
import cables.export.Delimited;
import cables.export.GlossaryJson;
import cables.export.GlossaryTable;
import cables.export.ResultIds;
import cables.export.ResultJson;
import cables.export.ResultLines;
import cables.export.ResultTable;
import cables.export.ResultTable.Column;
import cables.export.ResultWriter;
import cables.export.Ris;
import cables.export.Tabular;
import cables.export.TrecRun;
import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the writers of answers in the forms that programs read; text is for whoever shows it.
public final class AnswerForms {

    private AnswerForms() {}

    /// The writer of lists of hits; empty for text.
    ///
    /// @param columns of a table
    /// @param several whether many questions are asked
    /// @param besides what is told of each hit besides
    public static Optional<ResultWriter> ofHits(
            Format format, List<Column> columns, boolean several, Besides besides, Writer out)
            throws IOException {
        return switch (format) {
            case AUTO, TEXT -> Optional.empty();
            case JSON -> Optional.of(new ResultJson(several, besides, out));
            case JSONL -> Optional.of(new ResultLines(besides, out));
            case CSV -> Optional.of(new ResultTable(Delimited.CSV, columns, several, out));
            case TSV -> Optional.of(new ResultTable(Delimited.TSV, columns, several, out));
            case IDS -> Optional.of(new ResultIds(out));
            case RIS -> Optional.of(new Ris(out));
            case BIBTEX -> Optional.of(new BibTex(out));
            case CSLJSON -> Optional.of(new CslJson(out));
            case TREC -> Optional.of(new TrecRun(out));
        };
    }

    /// The writer of matches in their context; empty where there is no such form of them.
    public static Optional<ResultWriter> ofMatches(Format format, Writer out) throws IOException {
        return switch (format) {
            case JSON -> Optional.of(new ContextJson(out));
            case JSONL -> Optional.of(new ContextLines(out));
            case CSV -> Optional.of(new ContextTable(Delimited.CSV, out));
            case TSV -> Optional.of(new ContextTable(Delimited.TSV, out));
            case AUTO, TEXT, IDS, RIS, BIBTEX, CSLJSON, TREC -> Optional.empty();
        };
    }

    /// Writes what codes mean.
    ///
    /// @param counts in how many cables of the index each meaning stands, where that is known
    /// @return whether there is such a form of it
    public static boolean write(
            List<Explanation> explanations, Map<Meaning, Long> counts, Format format, Writer out)
            throws IOException {
        switch (format) {
            case JSON -> GlossaryJson.write(explanations, counts, out);
            case JSONL -> GlossaryJson.writeLines(explanations, counts, out);
            case CSV -> GlossaryTable.write(Delimited.CSV, explanations, counts, out);
            case TSV -> GlossaryTable.write(Delimited.TSV, explanations, counts, out);
            case AUTO, TEXT, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                return false;
            }
        }
        return true;
    }

    /// Writes a small table.
    ///
    /// @return whether there is such a form of it
    public static boolean write(Tabular table, Format format, Writer out) throws IOException {
        switch (format) {
            case JSON -> table.json(out);
            case CSV -> table.table(Delimited.CSV, out);
            case TSV -> table.table(Delimited.TSV, out);
            case AUTO, TEXT, JSONL, IDS, RIS, BIBTEX, CSLJSON, TREC -> {
                return false;
            }
        }
        return true;
    }
}
