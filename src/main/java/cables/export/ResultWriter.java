package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;

/// Writes answers in one form, hit by hit, so that no answer is too long for it.
public interface ResultWriter {

    /// Before the hits of each answer.
    void start(Asked asked, AnswerFacts facts) throws IOException;

    /// Each hit.
    void hit(Hit hit) throws IOException;

    /// Whether it takes any more hits of this answer.
    default boolean wantsMore() {
        return true;
    }

    /// After the hits of each answer.
    default void finish() throws IOException {}

    /// After the last answer; what is below is flushed by whoever owns it.
    default void end() throws IOException {}
}
