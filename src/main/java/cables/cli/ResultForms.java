package cables.cli;

import cables.desk.AnswerForms;
import cables.desk.Format;
import cables.export.Besides;
import cables.export.ResultTable.Column;
import cables.export.ResultWriter;

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
        return AnswerForms.ofHits(format, columns, several, besides, out)
                .orElseGet(() -> new ResultText(style, wrapping, skipped, why, origin, out));
    }
}
