package cables.cli;

import cables.export.Besides;
import cables.export.BibTex;
import cables.export.CslJson;
import cables.export.Delimited;
import cables.export.ResultIds;
import cables.export.ResultJson;
import cables.export.ResultLines;
import cables.export.ResultTable;
import cables.export.ResultTable.Column;
import cables.export.ResultWriter;
import cables.export.Ris;
import cables.export.TrecRun;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Makes the writer of answers for the form that is wanted.
///
/// @param columns of a table
/// @param several whether many questions are asked
/// @param skipped how many hits are left out at the start
/// @param why what is told of each hit besides, for people
/// @param besides what is told besides, for programs
/// @param origin where cables come from, for people
record ResultForms(
        Format format,
        List<Column> columns,
        boolean several,
        int skipped,
        Why why,
        Besides besides,
        ResultText.Origin origin,
        Style style,
        Wrapping wrapping) {

    ResultWriter writer(Writer out) throws IOException {
        return switch (format) {
            case AUTO, TEXT -> new ResultText(style, wrapping, skipped, why, origin, out);
            case JSON -> new ResultJson(several, besides, out);
            case JSONL -> new ResultLines(besides, out);
            case CSV -> new ResultTable(Delimited.CSV, columns, several, out);
            case TSV -> new ResultTable(Delimited.TSV, columns, several, out);
            case IDS -> new ResultIds(out);
            case RIS -> new Ris(out);
            case BIBTEX -> new BibTex(out);
            case CSLJSON -> new CslJson(out);
            case TREC -> new TrecRun(out);
        };
    }
}
