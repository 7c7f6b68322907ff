package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Writes hits as JSON, one object a line; of many questions, with the topic as last key.
public final class ResultLines implements ResultWriter {

    private final Writer out;
    private Optional<String> topic = Optional.empty();

    public ResultLines(Writer out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {
        topic = asked.topic();
    }

    @Override
    public void hit(Hit hit) throws IOException {
        try (var json = Json.line(out)) {
            new HitJson(json).hit(hit, topic);
        }
    }
}
