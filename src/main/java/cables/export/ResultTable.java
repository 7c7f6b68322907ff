package cables.export;

import cables.cable.Classification;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes the hits of an answer as a table, a line a hit, with the first of its snippets.
///
/// In both forms tabs and line ends within a cell become blanks, and lists are joined by a blank.
public enum ResultTable {
    /// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front.
    CSV(",", "\r\n") {
        @Override
        String cell(String value) {
            var harmless = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
            var line = oneLine(harmless);
            return line.matches(".*[\",].*") ? '"' + line.replace("\"", "\"\"") + '"' : line;
        }
    },
    /// Values separated by tabs.
    TSV("\t", "\n") {
        @Override
        String cell(String value) {
            return oneLine(value);
        }
    };

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

    private static final List<String> HEADER =
            List.of(
                    "rank",
                    "score",
                    "id",
                    "date",
                    "classification",
                    "post",
                    "tags",
                    "captions",
                    "subject",
                    "paragraph",
                    "marking",
                    "snippet");

    private final String separator;
    private final String lineEnd;

    ResultTable(String separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    abstract String cell(String value);

    /// A header line, then the hits.
    public void write(Answer answer, Appendable out) throws IOException {
        row(HEADER, out);
        for (var hit : answer.results().hits()) {
            row(cells(hit), out);
        }
    }

    private void row(List<String> cells, Appendable out) throws IOException {
        var line = String.join(separator, cells.stream().map(this::cell).toList());
        out.append(line).append(lineEnd);
    }

    private static List<String> cells(Hit hit) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(hit.rank()));
        cells.add(String.valueOf(hit.score()));
        addSummary(cells, hit.cable());
        addSnippet(cells, hit.snippets().stream().findFirst());
        return cells;
    }

    private static void addSummary(List<String> cells, CableSummary cable) {
        cells.add(cable.id().value());
        cells.add(cable.date().map(Json::time).orElse(""));
        cells.add(cable.classification().map(Classification::title).orElse(""));
        cells.add(cable.post().orElse(""));
        cells.add(String.join(" ", cable.tags()));
        cells.add(String.join(" ", cable.captions()));
        cells.add(cable.subject().orElse(""));
    }

    private static void addSnippet(List<String> cells, Optional<Snippet> snippet) {
        var paragraph = snippet.map(Snippet::paragraph).filter(it -> it.isPresent());
        cells.add(paragraph.map(it -> String.valueOf(it.getAsInt())).orElse(""));
        cells.add(snippet.flatMap(Snippet::marking).orElse(""));
        cells.add(snippet.map(Snippet::text).orElse(""));
    }

    private static String oneLine(String value) {
        return value.replaceAll("\r\n|[\t\n\u000B\f\r\u0085\u2028\u2029]", " ");
    }
}
