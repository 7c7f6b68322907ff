package cables.ingest;

import cables.cable.Cable;
import cables.cable.Diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps a few examples of one kind of oddity, as unlike each other as can be: first those whose
/// messages say something new, then those of other cables and with other words.
final class OddExamples {

    private static final int KEPT = 3;
    private static final int LONGEST_QUOTE = 200;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// The best first.
    private final List<List<OddExample>> tiers =
            Stream.generate(() -> (List<OddExample>) new ArrayList<OddExample>()).limit(4).toList();

    private final Set<String> seen = new HashSet<>();

    void consider(Cable cable, Diagnostic diagnostic) {
        if (tiers.getFirst().size() == KEPT) {
            return;
        }
        // one text in several files is one example
        if (seen.contains(exact(cable, diagnostic))) {
            return;
        }
        var words = quote(cable, diagnostic);
        var marks =
                List.of(
                        "says " + shape(message(diagnostic, words)),
                        "in " + cable.id(),
                        "of " + shape(words));
        var tier = tiers.get(tier(marks));
        if (tier.size() < KEPT) {
            tier.add(OddExample.of(cable, diagnostic));
            seen.addAll(marks);
            seen.add(exact(cable, diagnostic));
        }
    }

    private int tier(List<String> marks) {
        var news = marks.stream().filter(it -> !seen.contains(it)).toList();
        return news.contains(marks.getFirst()) ? 0 : 3 - news.size();
    }

    private static String exact(Cable cable, Diagnostic diagnostic) {
        return cable.id() + ": " + diagnostic.message();
    }

    /// The odd words, on one line, as messages quote them.
    private static String quote(Cable cable, Diagnostic diagnostic) {
        var span = diagnostic.span();
        int end = Math.min(span.end(), span.start() + LONGEST_QUOTE);
        var words = cable.reading().text().substring(span.start(), end);
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String message(Diagnostic diagnostic, String words) {
        var message = diagnostic.message();
        return words.isEmpty() ? message : message.replace(words, "…");
    }

    /// Apart from its numbers.
    private static String shape(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }

    List<OddExample> examples() {
        return tiers.stream().flatMap(List::stream).limit(KEPT).toList();
    }
}
