package cables.cli;

import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.export.Asked;
import cables.export.ResultWriter;

import java.io.IOException;
import java.io.Writer;

/// Prints how many cables match, and no hits; of many questions, each after its topic and a tab.
record CountText(Writer out) implements ResultWriter {

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        var lead = asked.topic().map(it -> it + "\t").orElse("");
        out.write(lead + facts.total() + "\n");
    }

    @Override
    public void hit(Hit hit) {}
}
