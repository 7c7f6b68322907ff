package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.query.ParsedQuery;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes hits as JSON, one object a line; of many questions, with the topic as last key.
public final class ResultLines implements ResultWriter {

    private final Besides besides;
    private final Writer out;
    private Asked asked = Asked.alone(new ParsedQuery("", new Query.All(), List.of()));

    /// @param besides what is said beyond the usual keys
    public ResultLines(Besides besides, Writer out) {
        this.besides = besides;
        this.out = out;
    }

    @Override
    public void start(Asked question, AnswerFacts facts) {
        asked = question;
    }

    @Override
    public void hit(Hit hit) throws IOException {
        try (var json = Json.line(out)) {
            new HitJson(json, besides).hit(asked, hit);
        }
    }
}
