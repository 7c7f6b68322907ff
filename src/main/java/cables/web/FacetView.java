package cables.web;

import cables.desk.Amounts;
import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.SearchEngine;
import cables.export.FacetField;
import cables.query.Query;
import cables.query.QueryPrinter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The values of a field among the cables found, each to be added to the question or excluded.
///
/// @param all where all values are listed
record FacetView(String title, String name, List<Value> values, String all) {

    private static final int SHOWN = 8;

    FacetView {
        values = List.copyOf(values);
    }

    /// A value.
    ///
    /// @param meaning empty where it needs no telling
    /// @param add,exclude what narrows the question by it
    record Value(String name, String meaning, String cables, String add, String exclude) {}

    /// Those of several fields; what is counted for two of them is counted once.
    static List<FacetView> of(List<FacetField> fields, Query question, SearchEngine engine)
            throws IOException {
        var counted = new EnumMap<Facet, FacetCounts>(Facet.class);
        var views = new ArrayList<FacetView>();
        for (var field : fields) {
            var known = Optional.ofNullable(counted.get(field.facet()));
            var counts = known.isPresent() ? known.get() : engine.facet(question, field.facet());
            counted.put(field.facet(), counts);
            views.add(of(field, field.of(counts), question));
        }
        return views;
    }

    private static FacetView of(FacetField field, FacetCounts counts, Query question) {
        var values =
                counts.values().stream()
                        .limit(SHOWN)
                        .map(it -> value(field, it, question))
                        .toList();
        var all = "/facet/" + field.label() + "?q=" + Links.encoded(printed(question));
        return new FacetView(title(field), field.label(), values, all);
    }

    private static String printed(Query question) {
        return QueryPrinter.print(question);
    }

    private static Value value(FacetField field, FacetCounts.Count count, Query question) {
        var filter = Narrowing.filter(field, count.value());
        return new Value(
                count.value(),
                field.meaning(count.value()).orElse(""),
                Amounts.count(count.cables()),
                Links.search(Narrowing.with(question, filter)),
                Links.search(Narrowing.with(question, Query.not(filter))));
    }

    /// The others.
    FacetView without(String name) {
        var others = values.stream().filter(it -> !it.name().equals(name)).toList();
        return new FacetView(title, this.name, others, all);
    }

    /// What a field is called on a page.
    static String title(FacetField field) {
        return switch (field) {
            case TAGS -> "TAGS";
            case CLASS -> "Classification";
            case MARK -> "Paragraphs marked";
            case TO -> "Addressee";
            case POST, COUNTRY, CAPTION, YEAR, MONTH, DAY, SIGNED, PRECEDENCE, HAS ->
                    field.name().substring(0, 1)
                            + field.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
