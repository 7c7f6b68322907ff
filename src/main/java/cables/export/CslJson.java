package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;

/// Writes hits as an array of CSL-JSON items, each a personal communication of the genre
/// `telegram`. The schema has no place for a paragraph in an item: it stands in `note`, and by
/// number in `custom`.
public final class CslJson implements ResultWriter {

    private final Json json;

    public CslJson(Writer out) throws IOException {
        json = Json.indented(out);
        json.startArray();
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {}

    @Override
    public void hit(Hit hit) throws IOException {
        var citation = Citation.of(hit);
        json.startObject();
        json.field("id", citation.id());
        json.field("type", "personal_communication");
        json.field("genre", "telegram");
        name("author", citation.sender());
        name("recipient", citation.recipient());
        text("title", citation.subject());
        text("number", citation.number().map(String::valueOf));
        issued(citation.day());
        text("keyword", keywords(hit));
        json.field("note", citation.note());
        custom(citation);
        json.endObject();
    }

    private static Optional<String> keywords(Hit hit) {
        return Optional.of(String.join(", ", hit.cable().tags())).filter(it -> !it.isEmpty());
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.field(name, value);
        }
    }

    /// A post is no person: its name is one whole.
    private void name(String role, Optional<String> literal) throws IOException {
        if (literal.isPresent()) {
            json.name(role);
            json.startArray();
            json.startObject();
            json.field("literal", literal);
            json.endObject();
            json.endArray();
        }
    }

    private void issued(Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            json.name("issued");
            json.startObject();
            json.name("date-parts");
            json.startArray();
            json.numbers(day.get().getYear(), day.get().getMonthValue(), day.get().getDayOfMonth());
            json.endArray();
            json.endObject();
        }
    }

    private void custom(Citation citation) throws IOException {
        json.name("custom");
        json.startObject();
        json.field("classification", citation.classification());
        json.name("paragraphs");
        json.numbers(citation.paragraphs().stream().mapToInt(it -> it).toArray());
        json.endObject();
    }

    @Override
    public void end() throws IOException {
        json.endArray();
        json.close();
    }
}
