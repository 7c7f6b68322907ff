package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.query.ParsedQuery;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes an answer as one JSON object; of many questions, an array of such objects, each with its
/// topic as last key.
public final class ResultJson implements ResultWriter {

    private static final int SCHEMA = 1;

    private final Json json;
    private final boolean several;
    private final Besides besides;
    private Asked asked = Asked.alone(new ParsedQuery("", new Query.All(), List.of()));
    private long total;

    /// @param several whether many questions are asked
    /// @param besides what is said beyond the usual keys
    public ResultJson(boolean several, Besides besides, Writer out) throws IOException {
        this.several = several;
        this.besides = besides;
        json = Json.indented(out);
        if (several) {
            json.startArray();
        }
    }

    @Override
    public void start(Asked question, AnswerFacts facts) throws IOException {
        asked = question;
        total = facts.total();
        json.startObject();
        json.field("schema", SCHEMA);
        new HitJson(json).question(asked.question());
        json.facts(facts);
        json.name("hits");
        json.startArray();
    }

    @Override
    public void hit(Hit hit) throws IOException {
        new HitJson(json, besides).hit(Asked.alone(asked.question()), hit);
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        if (total == 0) {
            besides.nothing(asked.question(), json);
        }
        if (asked.topic().isPresent()) {
            json.field("topic", asked.topic());
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
