package cables.desk;

import cables.engine.SearchEngine;
import cables.query.CodeField;
import cables.query.Filters;
import cables.query.Query;
import cables.query.Query.Coded;
import cables.vocabulary.Meaning;
import cables.vocabulary.PostTable;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In how many cables of the index codes stand.
public final class Occurrences {

    /// Longer is none of them counted.
    private static final Duration TIME = Duration.ofMillis(500);

    private Occurrences() {}

    /// Those of these meanings that can be counted.
    public static Map<Meaning, Long> of(List<Meaning> meanings, SearchEngine engine)
            throws IOException {
        var counts = new HashMap<Meaning, Long>();
        for (var meaning : meanings) {
            count(meaning, engine, counts);
        }
        return counts;
    }

    private static void count(Meaning meaning, SearchEngine engine, Map<Meaning, Long> counts)
            throws IOException {
        var question = question(meaning);
        if (question.isPresent()) {
            engine.count(question.get(), TIME).ifPresent(it -> counts.put(meaning, it));
        }
    }

    /// What finds the cables that bear it; empty where nothing in them is known to be it.
    private static Optional<Query> question(Meaning meaning) {
        var code = meaning.code();
        return switch (meaning.kind()) {
            case "caption" -> coded(CodeField.CAPTION, code);
            case "number of a cable" -> coded(CodeField.ID, code);
            case "portion marking", "control marking" ->
                    Optional.of(Filters.marks(code))
                            .filter(it -> it.repairs().isEmpty())
                            .map(it -> it.query());
            case "precedence" -> coded(CodeField.PRECEDENCE, meaning.text());
            case "reason" -> coded(CodeField.REASON, code);
            case String kind when kind.endsWith(" TAGS") -> coded(CodeField.TAGS, code);
            case String kind when PostTable.standard().knows(code) -> coded(CodeField.FROM, code);
            default -> Optional.empty();
        };
    }

    private static Optional<Query> coded(CodeField field, String code) {
        return Optional.of(new Coded(field, List.of(code)));
    }
}
