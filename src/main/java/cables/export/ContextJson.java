package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.io.IOException;
import java.io.Writer;

/// Writes matches in their context as one JSON object.
public final class ContextJson implements ResultWriter {

    private static final int SCHEMA = 1;

    private final Json json;

    public ContextJson(Writer out) throws IOException {
        json = Json.indented(out);
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        json.startObject();
        json.field("schema", SCHEMA);
        new HitJson(json).question(asked.question());
        json.facts(facts);
        json.name("lines");
        json.startArray();
    }

    @Override
    public void hit(Hit hit) throws IOException {
        for (var snippet : hit.snippets()) {
            write(hit, snippet, json);
        }
    }

    static void write(Hit hit, Snippet snippet, Json json) throws IOException {
        var context = Context.of(snippet);
        json.startObject();
        json.field("id", hit.cable().id().value());
        json.field("date", hit.cable().date().map(Json::time));
        json.field("post", hit.cable().post());
        json.field("field", snippet.place().label());
        json.field("paragraph", snippet.paragraph());
        json.field("marking", snippet.marking());
        json.field("left", context.left());
        json.field("match", context.match());
        json.field("right", context.right());
        json.endObject();
    }

    @Override
    public void end() throws IOException {
        json.endArray();
        json.endObject();
        json.close();
    }
}
