package cables.export;

import cables.cable.Classification;
import cables.engine.AnswerFacts;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes hits as a table, a line a hit, with the first of its snippets; of many questions, with
/// the topic as last column.
public final class ResultTable implements ResultWriter {

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

    private final Delimited form;
    private final boolean several;
    private final Appendable out;
    private boolean begun;
    private String topic = "";

    /// @param several whether many questions are asked
    public ResultTable(Delimited form, boolean several, Appendable out) {
        this.form = form;
        this.several = several;
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        if (!begun) {
            row(HEADER, "topic");
        }
        begun = true;
        topic = asked.topic().orElse("");
    }

    @Override
    public void hit(Hit hit) throws IOException {
        row(cells(hit), topic);
    }

    private void row(List<String> cells, String last) throws IOException {
        var all = new ArrayList<>(cells);
        if (several) {
            all.add(last);
        }
        form.row(all, out);
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
}
