package cables.engine;

import java.io.IOException;

/// Takes an answer hit by hit, in order, so that one of any size needs little memory.
public interface HitSink {

    /// Once, before the first hit.
    void start(AnswerFacts facts) throws IOException;

    /// Each hit that was asked for.
    void hit(Hit hit) throws IOException;

    /// Whether to go on.
    default boolean wantsMore() {
        return true;
    }
}
