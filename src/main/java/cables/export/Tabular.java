package cables.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// An answer that is a small table rather than a list of hits.
public interface Tabular {

    /// The names of the columns.
    List<String> header();

    List<List<String>> rows();

    /// As one JSON object.
    void json(Writer out) throws IOException;

    /// As a table with a header line.
    default void table(Delimited form, Appendable out) throws IOException {
        form.row(header(), out);
        for (var row : rows()) {
            form.row(row, out);
        }
    }
}
