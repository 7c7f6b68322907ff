package cables.cli;

import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.query.Query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What is told of a hit besides what it is.
interface Why {

    /// Nothing.
    Why NOTHING = hit -> List.of();

    /// Before the hits of each question.
    default void asked(Query question) {}

    /// Who explains scores and empty answers to programs, if that is wanted.
    default Optional<SearchEngine> explaining() {
        return Optional.empty();
    }

    /// A few lines about a hit.
    List<String> lines(Hit hit) throws IOException;
}
