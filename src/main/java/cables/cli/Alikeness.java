package cables.cli;

import cables.engine.CableSummary;
import cables.engine.Explanation;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.query.Query;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells in what a hit is like the cable that it was found by: `alike: KTIP CH; BEIJING; iom,
/// shelter`: the TAGS and the post of both, and the words that weigh most.
final class Alikeness implements Why {

    private static final int MOST_WORDS = 8;

    private final SearchEngine engine;
    private final CableSummary cable;
    private Query question = new Query.All();

    /// @param cable that others were found by
    Alikeness(SearchEngine engine, CableSummary cable) {
        this.engine = engine;
        this.cable = cable;
    }

    @Override
    public void asked(Query newQuestion) {
        question = newQuestion;
    }

    @Override
    public List<String> lines(Hit hit) throws IOException {
        var other = hit.cable();
        var tags = other.tags().stream().filter(cable.tags()::contains).toList();
        var post = other.post().filter(it -> cable.post().equals(Optional.of(it)));
        var alike =
                Stream.of(String.join(" ", tags), post.orElse(""), String.join(", ", words(other)))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("; "));
        return List.of(TerminalText.safe("alike: " + alike));
    }

    private List<String> words(CableSummary other) throws IOException {
        return engine.explain(question, other.id()).stream()
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.times() > 0)
                .sorted(Comparator.comparingDouble(Alikeness::weight).reversed())
                .map(it -> it.asked().replace("\"", ""))
                .filter(it -> !cable.tags().contains(it))
                .limit(MOST_WORDS)
                .toList();
    }

    private static double weight(Explanation.Part part) {
        return part.text() + part.subject();
    }
}
