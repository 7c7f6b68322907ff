package cables.export;

import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes explanations of codes as a table, a line a meaning; a code that is not known has none.
public final class GlossaryTable {

    private static final List<String> HEADER =
            List.of("asked", "code", "kind", "meaning", "certain", "details", "source", "cables");

    private GlossaryTable() {}

    /// Writes all of them.
    ///
    /// @param counts in how many cables of the index a meaning stands, where that is known
    public static void write(
            Delimited form,
            List<Explanation> explanations,
            Map<Meaning, Long> counts,
            Appendable out)
            throws IOException {
        form.row(HEADER, out);
        for (var explanation : explanations) {
            for (var meaning : explanation.meanings()) {
                form.row(cells(explanation.asked(), meaning, counts), out);
            }
        }
    }

    private static List<String> cells(String asked, Meaning meaning, Map<Meaning, Long> counts) {
        return List.of(
                asked,
                meaning.code(),
                meaning.kind(),
                meaning.text(),
                String.valueOf(meaning.certain()),
                meaning.details().stream()
                        .map(GlossaryTable::detail)
                        .collect(Collectors.joining("; ")),
                meaning.source(),
                Optional.ofNullable(counts.get(meaning)).map(String::valueOf).orElse(""));
    }

    private static String detail(Meaning.Detail detail) {
        return detail.name() + ": " + String.join(" | ", detail.values());
    }
}
