package cables.cli;

import cables.engine.Hit;
import cables.query.Query;

import java.io.IOException;
import java.util.List;

/// What is told of a hit besides what it is.
interface Why {

    /// Nothing.
    Why NOTHING = hit -> List.of();

    /// Before the hits of each question.
    default void asked(Query question) {}

    /// A few lines about a hit.
    List<String> lines(Hit hit) throws IOException;
}
