package cables.query;

import java.util.List;
import java.util.Optional;

/// What stands between parentheses, or in all of a question: alternatives, each of which is all of
/// some terms.
record Group(List<List<Query>> alternatives) {

    Group {
        alternatives = alternatives.stream().filter(it -> !it.isEmpty()).map(List::copyOf).toList();
    }

    /// Any of the alternatives; empty when there is none.
    Optional<Query> query() {
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(Query.anyOf(alternatives.stream().map(Query::allOf).toList()));
    }

    /// What `>=2` counts: the alternatives, or the terms of the only one.
    List<Query> members() {
        return alternatives.size() == 1
                ? alternatives.getFirst().stream().distinct().toList()
                : alternatives.stream().map(Query::allOf).distinct().toList();
    }
}
