package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.math.BigDecimal;

/// Writes a run for evaluation by `trec_eval` and its kin: `topic Q0 id rank score cables`.
///
/// Evaluators sort by score and break ties in ways of their own, so the printed scores strictly
/// fall.
public final class TrecRun implements ResultWriter {

    /// The topic of a question that is asked alone.
    private static final String ALONE = "1";

    private static final int DECIMALS = 6;
    private static final double UNITS = 1e6;

    private final Appendable out;
    private String topic = ALONE;
    private long last = Long.MAX_VALUE;

    public TrecRun(Appendable out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {
        topic = asked.topic().map(TrecRun::word).orElse(ALONE);
        last = Long.MAX_VALUE;
    }

    @Override
    public void hit(Hit hit) throws IOException {
        last = Math.min(Math.round(hit.score() * UNITS), last - 1);
        var id = word(hit.cable().id().value());
        out.append(topic).append(" Q0 ").append(id).append(' ');
        out.append(String.valueOf(hit.rank())).append(' ');
        out.append(BigDecimal.valueOf(last, DECIMALS).toPlainString()).append(" cables\n");
    }

    /// Blanks separate the columns.
    private static String word(String text) {
        return text.replaceAll("\\s", "_");
    }
}
