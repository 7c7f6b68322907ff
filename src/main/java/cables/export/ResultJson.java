package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Writes an answer as one JSON object; of many questions, an array of such objects, each with its
/// topic as last key.
public final class ResultJson implements ResultWriter {

    private static final int SCHEMA = 1;

    private final Json json;
    private final boolean several;
    private Optional<String> topic = Optional.empty();

    /// @param several whether many questions are asked
    public ResultJson(boolean several, Writer out) throws IOException {
        this.several = several;
        json = Json.indented(out);
        if (several) {
            json.startArray();
        }
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        topic = asked.topic();
        json.startObject();
        json.field("schema", SCHEMA);
        new HitJson(json).question(asked.question());
        json.facts(facts);
        json.name("hits");
        json.startArray();
    }

    @Override
    public void hit(Hit hit) throws IOException {
        new HitJson(json).hit(hit, Optional.empty());
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        if (topic.isPresent()) {
            json.field("topic", topic);
        }
        json.endObject();
    }

    @Override
    public void end() throws IOException {
        if (several) {
            json.endArray();
        }
        json.close();
    }
}
