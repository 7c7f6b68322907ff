package cables.export;

import cables.cable.Classification;
import cables.engine.AnswerFacts;
import cables.engine.Hit;
import cables.engine.Snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Writes hits as a table, a line a hit, with the first of its snippets; of many questions, with
/// the topic as last column.
public final class ResultTable implements ResultWriter {

    /// What a column can hold.
    public enum Column {
        RANK,
        /// Empty where words have no part in the order.
        SCORE,
        ID,
        DATE,
        CLASSIFICATION,
        POST,
        TAGS,
        CAPTIONS,
        SUBJECT,
        PARAGRAPH,
        MARKING,
        SNIPPET,
        /// As a footnote would have it, with the paragraphs of all snippets.
        CITATION,
        /// How many texts there are of it.
        VERSIONS;

        private String of(Hit hit) {
            var cable = hit.cable();
            return switch (this) {
                case RANK -> String.valueOf(hit.rank());
                case SCORE -> hit.score() == 0 ? "" : String.valueOf(hit.score());
                case ID -> cable.id().value();
                case DATE -> cable.date().map(Json::time).orElse("");
                case CLASSIFICATION -> cable.classification().map(Classification::title).orElse("");
                case POST -> cable.post().orElse("");
                case TAGS -> String.join(" ", cable.tags());
                case CAPTIONS -> String.join(" ", cable.captions());
                case SUBJECT -> cable.subject().orElse("");
                case PARAGRAPH -> snippet(hit, ResultTable::number);
                case MARKING -> snippet(hit, it -> it.marking().orElse(""));
                case SNIPPET -> snippet(hit, Snippet::text);
                case CITATION -> Citation.of(hit).note();
                case VERSIONS -> String.valueOf(hit.versions());
            };
        }

        /// Those of a table that nobody chose the columns of.
        public static List<Column> usual() {
            return List.copyOf(EnumSet.range(RANK, SNIPPET));
        }

        /// The column of this name, case apart.
        public static Optional<Column> named(String name) {
            return Arrays.stream(values())
                    .filter(it -> it.toString().equalsIgnoreCase(name))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Delimited form;
    private final List<Column> columns;
    private final boolean several;
    private final Appendable out;
    private boolean begun;
    private String topic = "";

    /// @param several whether many questions are asked
    public ResultTable(Delimited form, List<Column> columns, boolean several, Appendable out) {
        this.form = form;
        this.columns = List.copyOf(columns);
        this.several = several;
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) throws IOException {
        if (!begun) {
            row(columns.stream().map(Column::toString).toList(), "topic");
        }
        begun = true;
        topic = asked.topic().orElse("");
    }

    @Override
    public void hit(Hit hit) throws IOException {
        row(columns.stream().map(it -> it.of(hit)).toList(), topic);
    }

    private void row(List<String> cells, String last) throws IOException {
        var all = new ArrayList<>(cells);
        if (several) {
            all.add(last);
        }
        form.row(all, out);
    }

    private static String snippet(Hit hit, Function<Snippet, String> value) {
        return hit.snippets().stream().findFirst().map(value).orElse("");
    }

    private static String number(Snippet snippet) {
        return snippet.paragraph().isPresent()
                ? String.valueOf(snippet.paragraph().getAsInt())
                : "";
    }
}
