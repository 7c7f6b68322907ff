package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.io.Writer;

/// Writes matches in their context as JSON, one object a line.
public final class ContextLines implements ResultWriter {

    private final Writer out;

    public ContextLines(Writer out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {}

    @Override
    public void hit(Hit hit) throws IOException {
        for (var snippet : hit.snippets()) {
            try (var json = Json.line(out)) {
                ContextJson.write(hit, snippet, json);
            }
        }
    }
}
