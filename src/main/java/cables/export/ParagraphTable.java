package cables.export;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Paragraph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// A cable as a table of its paragraphs, a line each, each saying which cable it is of.
public record ParagraphTable(Cable cable) implements Tabular {

    @Override
    public List<String> header() {
        return List.of(
                "id", "date", "classification", "paragraph", "marking", "kind", "heading", "text");
    }

    @Override
    public List<List<String>> rows() {
        return cable.body().paragraphs().stream().map(this::row).toList();
    }

    private List<String> row(Paragraph paragraph) {
        var number = paragraph.number();
        return List.of(
                cable.id().value(),
                date(),
                level(),
                number.isPresent() ? String.valueOf(number.getAsInt()) : "",
                paragraph.marking().map(it -> it.value().text()).orElse(""),
                paragraph.kind().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(""),
                paragraph.heading().map(Located::value).orElse(""),
                paragraph.passage().text());
    }

    private String date() {
        var dtg = cable.heading().transmission().dtg();
        return dtg.map(it -> Json.time(it.value().time())).orElse("");
    }

    private String level() {
        var classification = cable.heading().handling().classification();
        return classification.map(it -> it.value().title()).orElse("");
    }

    @Override
    public void json(Writer out) throws IOException {
        CableJson.write(cable, out);
    }
}
