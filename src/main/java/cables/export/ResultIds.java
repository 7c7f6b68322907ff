package cables.export;

import java.io.IOException;

/// Writes the ids of the hits of an answer, one a line.
public final class ResultIds {

    public static void write(Answer answer, Appendable out) throws IOException {
        for (var hit : answer.results().hits()) {
            out.append(hit.cable().id().value()).append('\n');
        }
    }

    private ResultIds() {}
}
