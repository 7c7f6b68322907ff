package cables.web;

import cables.cable.Classification;
import cables.export.FacetField;
import cables.query.CodeField;
import cables.query.DateField;
import cables.query.Filters;
import cables.query.Query;
import cables.query.Query.Coded;
import cables.query.Query.Dated;
import cables.query.Query.Inside;
import cables.query.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds filters to a question and takes them off again; a filter is a part of the question like any
/// other, so that the question says all.
final class Narrowing {

    private Narrowing() {}

    /// The filter that lets those pass that bear a value.
    static Query filter(FacetField field, String value) {
        return switch (field) {
            case TAGS -> new Coded(CodeField.TAGS, List.of(value));
            case POST -> new Coded(CodeField.FROM, List.of(value));
            case COUNTRY -> Filters.countries(value).query();
            case CLASS -> classified(value);
            case MARK -> Filters.marks("=" + value).query();
            case CAPTION -> new Coded(CodeField.CAPTION, List.of(value));
            case YEAR, MONTH, DAY -> dated(value, value);
            case TO -> new Coded(CodeField.TO, List.of(value));
            case SIGNED -> new Coded(CodeField.SIGNED, List.of(value));
            case PRECEDENCE -> new Coded(CodeField.PRECEDENCE, List.of(value));
            case HAS -> Filters.features(value).query();
        };
    }

    private static Query classified(String title) {
        return new Query.Classified(Set.of(Classification.valueOf(title.replace(' ', '_'))));
    }

    /// Those of a stretch of time; an end that is no date is open.
    static Query dated(String since, String until) {
        var first = days(Filters.since(since).query()).flatMap(Dated::first);
        var last = days(Filters.until(until).query()).flatMap(Dated::last);
        return first.isEmpty() && last.isEmpty()
                ? new Query.All()
                : new Dated(DateField.DATE, first, last);
    }

    private static Optional<Dated> days(Query query) {
        return query instanceof Dated dated ? Optional.of(dated) : Optional.empty();
    }

    /// The question with one more filter; one of the date takes the place of the one there is.
    static Query with(Query question, Query filter) {
        var parts = new ArrayList<>(parts(question));
        if (filter.isTime()) {
            parts.removeIf(Query::isTime);
        }
        parts.add(filter);
        return Query.allOf(parts);
    }

    /// The question without one of its parts.
    static Query without(Query question, Query part) {
        return Query.allOf(parts(question).stream().filter(it -> !it.equals(part)).toList());
    }

    /// The parts that are filters: what is asked of the heading, or of the markings alone.
    static List<Query> filters(Query question) {
        return parts(question).stream().filter(Narrowing::isFilter).toList();
    }

    private static List<Query> parts(Query question) {
        return question instanceof Query.And(var parts) ? parts : List.of(question);
    }

    private static boolean isFilter(Query part) {
        return switch (part) {
            case Query.Fact fact -> true;
            case Query.Not(var denied) -> isFilter(denied);
            case Inside(Stretch.Marked marked, Query.All all) -> true;
            case Inside inside -> false;
            case Query.Or or -> or.parts().stream().allMatch(Narrowing::isFilter);
            case Query.And and -> false;
            case Query.AtLeast some -> false;
            case Query.Near near -> false;
            case Query.NotNear apart -> false;
            case Query.Leaf leaf -> false;
            case Query.All all -> false;
        };
    }
}
