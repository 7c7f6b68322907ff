package cables.web;

import cables.desk.AnswerForms;
import cables.desk.Answers;
import cables.desk.Format;
import cables.desk.HitsWanted;
import cables.desk.KwicOrder;
import cables.desk.Occurrences;
import cables.desk.Sorting;
import cables.engine.Excerpts;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.export.Asked;
import cables.export.Besides;
import cables.export.Breakdown;
import cables.export.Breakdown.By;
import cables.export.FacetField;
import cables.export.Inventory;
import cables.export.ResultTable.Column;
import cables.export.Tabular;
import cables.export.Trend;
import cables.parse.CableParser;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.vocabulary.Glossary;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers as data, the very bytes that the commands print.
final class AnswerData {

    static final int USUAL_WIDTH = 60;

    private AnswerData() {}

    /// What `cables search` prints.
    static Reply search(Inquiry asked, SearchEngine engine) {
        return hits(asked.question(), asked, engine);
    }

    /// What `cables similar` prints.
    static Reply similar(Inquiry asked, SearchEngine engine) throws IOException {
        var id = NamedCable.of(asked.thing(), engine).id();
        return hits(new ParsedQuery(id.value(), engine.likeness(id), List.of()), asked, engine);
    }

    private static Reply hits(ParsedQuery question, Inquiry asked, SearchEngine engine) {
        var wanted = wanted(asked);
        return data(
                asked,
                out -> {
                    var writer =
                            AnswerForms.ofHits(
                                            asked.form(),
                                            Column.usual(),
                                            false,
                                            Besides.NOTHING,
                                            out)
                                    .orElseThrow();
                    new Answers(engine, wanted::of).write(List.of(Asked.alone(question)), writer);
                });
    }

    private static HitsWanted wanted(Inquiry asked) {
        int snippets = asked.number(Param.SNIPPETS).orElse(HitsWanted.USUAL_SNIPPETS);
        return new HitsWanted(
                asked.form(),
                asked.number(Param.N),
                asked.number(Param.FROM).orElse(0),
                sorting(asked),
                asked.form().snippets(snippets));
    }

    /// In which order hits are wanted.
    static Sorting sorting(Inquiry asked) {
        return asked.choice(
                Param.SORT, Sorting.RELEVANCE, Sorting::called, "relevance, newest, oldest, id");
    }

    /// What `cables facet` prints.
    static Reply facet(Inquiry asked, SearchEngine engine) throws IOException {
        var field = field(asked);
        int most = asked.number(Param.N).orElse(asked.form().usualValues(field));
        return table(asked, breakdown(field, most, asked, engine));
    }

    /// The field that an address names.
    static FacetField field(Inquiry asked) {
        return FacetField.named(asked.thing())
                .orElseThrow(() ->
                        Refused.missing(
                                "there is no such field; there are "
                                        + String.join(", ", FacetField.labels())));
    }

    /// How what is asked divides by a field.
    ///
    /// @param most how many values; 0 for all
    static Breakdown breakdown(FacetField field, int most, Inquiry asked, SearchEngine engine)
            throws IOException {
        var question = asked.questionOrAll();
        var counts = field.of(engine.facet(question.query(), field.facet()));
        var order = named(Param.SORT, By.usual(field), By.values(), asked);
        return Breakdown.of(field, question, counts, order, most);
    }

    /// What `cables trend` prints.
    static Reply trend(Inquiry asked, SearchEngine engine) throws IOException {
        return table(asked, trend(asked.question(), asked, engine));
    }

    /// A question over time, beside all that there is.
    static Trend trend(ParsedQuery question, Inquiry asked, SearchEngine engine)
            throws IOException {
        var unit = named(Param.BY, Trend.Unit.YEAR, Trend.Unit.values(), asked);
        return new Trend(
                unit,
                question,
                engine.facet(question.query(), unit.facet()),
                engine.facet(new Query.All(), unit.facet()));
    }

    /// What `cables kwic` prints.
    static Reply kwic(Inquiry asked, SearchEngine engine) {
        var question = asked.question();
        var order = named(Param.SORT, KwicOrder.RELEVANCE, KwicOrder.values(), asked);
        int most = asked.number(Param.N).orElse(0);
        int width = asked.number(Param.WIDTH).orElse(USUAL_WIDTH);
        return data(
                asked,
                out -> {
                    var form = AnswerForms.ofMatches(asked.form(), out).orElseThrow();
                    var lines = order.before(form, most == 0 ? Long.MAX_VALUE : most);
                    new Answers(engine, it -> matches(it, order, width))
                            .write(List.of(Asked.alone(question)), lines);
                });
    }

    /// All matches, each with what stands around it.
    static SearchRequest matches(Query query, KwicOrder order, int width) {
        return new SearchRequest(
                query, 0, SearchRequest.NO_LIMIT, order.ofCables(), new Excerpts.Every(width));
    }

    /// What `cables lookup` prints.
    static Reply lookup(Inquiry asked, SearchEngine engine) throws IOException {
        var explained = List.of(new Glossary().explain(asked.thing()));
        var counts = Occurrences.of(explained.getFirst().meanings(), engine);
        return data(
                asked,
                out -> written(AnswerForms.write(explained, counts, asked.form(), out), asked));
    }

    /// What `cables status` prints.
    static Reply status(String folder, Inquiry asked, SearchEngine engine) throws IOException {
        return table(asked, Inventory.of(folder, CableParser.VERSION, engine));
    }

    private static Reply table(Inquiry asked, Tabular table) {
        return data(asked, out -> written(AnswerForms.write(table, asked.form(), out), asked));
    }

    private static void written(boolean hasForm, Inquiry asked) {
        if (!hasForm) {
            throw new IllegalArgumentException("no table is written as " + asked.form());
        }
    }

    static <T extends Enum<T>> T named(Param param, T usual, T[] values, Inquiry asked) {
        var names =
                Arrays.stream(values)
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return asked.choice(param, usual, it -> named(it, values), names);
    }

    private static <T extends Enum<T>> Optional<T> named(String name, T[] values) {
        return Arrays.stream(values).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    private static Reply data(Inquiry asked, Reply.Content content) {
        return new Reply.Data(contentType(asked.form()), content);
    }

    /// What a form is called on the web.
    static String contentType(Format form) {
        return switch (form) {
            case JSON -> "application/json";
            case JSONL -> "application/jsonl; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8; header=present";
            case TSV -> "text/tab-separated-values; charset=utf-8";
            case RIS -> "application/x-research-info-systems; charset=utf-8";
            case BIBTEX -> "application/x-bibtex; charset=utf-8";
            case CSLJSON -> "application/vnd.citationstyles.csl+json";
            case AUTO, TEXT, IDS, TREC -> "text/plain; charset=utf-8";
        };
    }
}
