package cables.cli;

import cables.engine.Explanation;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.query.Query;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells how the score of each hit comes about: `7.31 = trafficking 4.10 (12 times) + ...`.
final class Scoring implements Why {

    /// Less than that is not told.
    private static final double LEAST = 0.005;

    private final SearchEngine engine;
    private Query question = new Query.All();

    Scoring(SearchEngine engine) {
        this.engine = engine;
    }

    @Override
    public void asked(Query newQuestion) {
        question = newQuestion;
    }

    @Override
    public Optional<SearchEngine> explaining() {
        return Optional.of(engine);
    }

    @Override
    public List<String> lines(Hit hit) throws IOException {
        return engine.explain(question, hit.cable().id()).stream().map(Scoring::line).toList();
    }

    private static String line(Explanation explanation) {
        var shares =
                Stream.concat(
                        explanation.parts().stream().flatMap(Scoring::shares),
                        Stream.of(
                                share("close together", explanation.closeness()),
                                share("asked for by its number", explanation.rest())));
        return number(explanation.score()) + told(shares.filter(it -> !it.isEmpty()).toList());
    }

    private static String told(List<String> shares) {
        return shares.isEmpty() ? ", weighed by no word" : " = " + String.join(" + ", shares);
    }

    private static Stream<String> shares(Explanation.Part part) {
        var times = part.times() == 1 ? "once" : part.times() + " times";
        return part.times() == 0
                ? Stream.empty()
                : Stream.of(
                        "%s %s (%s)".formatted(part.asked(), number(part.text()), times),
                        share("in the SUBJECT", part.subject()));
    }

    private static String share(String what, double score) {
        return score < LEAST ? "" : what + " " + number(score);
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
