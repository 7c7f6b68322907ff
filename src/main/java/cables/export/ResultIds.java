package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;

/// Writes the ids of the hits, one a line; of many questions, each after its topic and a tab.
public final class ResultIds implements ResultWriter {

    private final Appendable out;
    private String lead = "";

    public ResultIds(Appendable out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {
        lead = asked.topic().map(it -> it + "\t").orElse("");
    }

    @Override
    public void hit(Hit hit) throws IOException {
        out.append(lead).append(hit.cable().id().value()).append('\n');
    }
}
