package cables.lucene;

import cables.query.CodeField;
import cables.query.Codes;
import cables.query.Query;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// Translates what is asked of heading fields, unweighed.
final class CodeQueries {

    private CodeQueries() {}

    static org.apache.lucene.search.Query of(Query.Fact fact) {
        return switch (fact) {
            case Query.Coded coded -> coded(coded);
            case Query.Classified(var levels) ->
                    new TermInSetQuery(
                            Fields.CLASS,
                            levels.stream().map(it -> new BytesRef(it.letters())).toList());
            case Query.Dated dated -> dated(dated);
        };
    }

    private static org.apache.lucene.search.Query coded(Query.Coded coded) {
        var field = Fields.of(coded.field());
        var spellings = Codes.spellings(coded);
        var exact = spellings.stream().filter(it -> !Codes.isPattern(coded.field(), it)).toList();
        var any = new BooleanQuery.Builder();
        any.add(
                new TermInSetQuery(
                        field, exact.stream().map(it -> key(coded.field(), it)).toList()),
                Occur.SHOULD);
        spellings.stream()
                .filter(it -> Codes.isPattern(coded.field(), it))
                .map(it -> new WildcardQuery(new Term(field, pattern(coded.field(), it))))
                .forEach(it -> any.add(it, Occur.SHOULD));
        return any.build();
    }

    private static BytesRef key(CodeField field, String value) {
        return new BytesRef(
                switch (field.kind()) {
                    case NUMBER -> value;
                    case CODE, NAME, ADDRESS, PATH -> Fields.squeezed(value);
                });
    }

    private static String pattern(CodeField field, String value) {
        return switch (field.kind()) {
            case NUMBER -> value.toUpperCase(Locale.ROOT);
            case PATH -> "*" + value.toLowerCase(Locale.ROOT).replace("\\", "\\\\") + "*";
            case CODE, NAME, ADDRESS -> Fields.squeezedPattern(value);
        };
    }

    private static org.apache.lucene.search.Query dated(Query.Dated dated) {
        return switch (dated.field()) {
            case DATE -> {
                var first = dated.first().map(CodeQueries::startOf).orElse(Long.MIN_VALUE);
                var last = dated.last().map(it -> startOf(it.plusDays(1)) - 1);
                yield LongPoint.newRangeQuery(Fields.DATE, first, last.orElse(Long.MAX_VALUE));
            }
            case DECLASS ->
                    LongPoint.newRangeQuery(
                            Fields.DECLASS_DAY,
                            dated.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                            dated.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
        };
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
