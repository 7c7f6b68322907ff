package cables.web;

import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Precedence;
import cables.desk.ReadValues;
import cables.export.FacetField;
import cables.query.CodeField;
import cables.query.Query;
import cables.query.Query.Coded;
import cables.web.CableView.Row;
import cables.web.CableView.Value;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands above the first paragraph of a cable, a row a thing, each value with what finds the
/// cables that have it too.
final class HeadingRows {

    private HeadingRows() {}

    static List<Row> of(Cable cable) {
        var heading = cable.heading();
        var handling = heading.handling();
        var topic = heading.topic();
        return Stream.of(
                        row("Date", heading.transmission().dtg(), it -> date(it.time(), it.text())),
                        row("From", heading.routing().from(), HeadingRows::sender),
                        row("To", heading.routing().to(), it -> addressee(CodeField.TO, it)),
                        row("Info", heading.routing().info(), it -> addressee(CodeField.INFO, it)),
                        row(
                                "Precedence",
                                heading.transmission().precedence(),
                                HeadingRows::precedence),
                        row(
                                "Class",
                                handling.classification(),
                                it -> coded(FacetField.CLASS, it.title())),
                        row(
                                "Captions",
                                handling.captions(),
                                it -> coded(FacetField.CAPTION, it.word())),
                        row("Passing", handling.passing(), it -> plain(it, CodeField.FOR)),
                        row("E.O.", handling.executiveOrder(), it -> new Value(it.text(), "", "")),
                        row("TAGS", topic.tags(), it -> tag(it.written(), it.normalised())),
                        row(
                                "Classified by",
                                handling.classifiedBy(),
                                it ->
                                        new Value(
                                                it.officer().orElse(""),
                                                String.join(" ", it.reasons()),
                                                "")),
                        row("Signed", cable.body().signature(), it -> plain(it, CodeField.SIGNED)))
                .filter(it -> !it.values().isEmpty())
                .toList();
    }

    private static <T> Row row(
            String name, Optional<Located<T>> value, Function<T, Value> printed) {
        return row(name, value.stream().toList(), printed);
    }

    private static <T> Row row(String name, List<Located<T>> values, Function<T, Value> printed) {
        return new Row(name, values.stream().map(it -> printed.apply(it.value())).toList());
    }

    private static Value date(Instant time, String group) {
        return new Value(Times.minute(time), group, Links.search(FacetField.DAY, Times.iso(time)));
    }

    private static Value sender(String address) {
        return new Value(
                address,
                FacetField.POST.meaning(address).orElse(""),
                finding(CodeField.FROM, address));
    }

    private static Value addressee(CodeField field, Addressee addressee) {
        return new Value(
                ReadValues.addressee(addressee),
                FacetField.TO.meaning(addressee.plad()).orElse(""),
                finding(field, addressee.plad()));
    }

    private static Value precedence(Precedence precedence) {
        return coded(FacetField.PRECEDENCE, precedence.name());
    }

    private static Value coded(FacetField field, String value) {
        return new Value(value, field.meaning(value).orElse(""), Links.search(field, value));
    }

    private static Value tag(String written, String normalised) {
        var meaning = FacetField.TAGS.meaning(normalised).orElse("");
        var note = written.equals(normalised) ? meaning : (normalised + " " + meaning).strip();
        return new Value(written, note, Links.search(FacetField.TAGS, normalised));
    }

    private static Value plain(String text, CodeField field) {
        return new Value(text, "", finding(field, text));
    }

    private static String finding(CodeField field, String value) {
        return Links.search((Query) new Coded(field, List.of(value)));
    }
}
