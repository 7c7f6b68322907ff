package cables.export;

import cables.vocabulary.Explanation;
import cables.vocabulary.Meaning;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Writes explanations of codes as a table, a line a meaning; a code that is not known has none.
public final class GlossaryTable {

    private static final List<String> HEADER =
            List.of("asked", "code", "kind", "meaning", "certain", "details", "source");

    private GlossaryTable() {}

    public static void write(Delimited form, List<Explanation> explanations, Appendable out)
            throws IOException {
        form.row(HEADER, out);
        for (var explanation : explanations) {
            for (var meaning : explanation.meanings()) {
                form.row(cells(explanation.asked(), meaning), out);
            }
        }
    }

    private static List<String> cells(String asked, Meaning meaning) {
        return List.of(
                asked,
                meaning.code(),
                meaning.kind(),
                meaning.text(),
                String.valueOf(meaning.certain()),
                meaning.details().stream()
                        .map(GlossaryTable::detail)
                        .collect(Collectors.joining("; ")),
                meaning.source());
    }

    private static String detail(Meaning.Detail detail) {
        return detail.name() + ": " + String.join(" | ", detail.values());
    }
}
