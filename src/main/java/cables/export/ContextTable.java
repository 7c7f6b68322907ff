package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.io.IOException;
import java.util.List;

/// Writes matches in their context as a table; each hit is given with one snippet, and that with
/// one mark.
public final class ContextTable implements ResultWriter {

    private static final List<String> HEADER =
            List.of(
                    "id",
                    "date",
                    "post",
                    "field",
                    "paragraph",
                    "marking",
                    "left",
                    "match",
                    "right");

    private final Delimited form;
    private final Appendable out;

    public ContextTable(Delimited form, Appendable out) {
        this.form = form;
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        form.row(HEADER, out);
    }

    @Override
    public void hit(Hit hit) throws IOException {
        for (var snippet : hit.snippets()) {
            form.row(cells(hit, snippet), out);
        }
    }

    private static List<String> cells(Hit hit, Snippet snippet) {
        var cable = hit.cable();
        var context = Context.of(snippet);
        var paragraph = snippet.paragraph();
        return List.of(
                cable.id().value(),
                cable.date().map(Json::time).orElse(""),
                cable.post().orElse(""),
                snippet.place().label(),
                paragraph.isPresent() ? String.valueOf(paragraph.getAsInt()) : "",
                snippet.marking().orElse(""),
                context.left(),
                context.match(),
                context.right());
    }
}
