package cables.lucene;

import cables.cable.Cable;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.engine.Facet;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The values that a cable is counted by, in doc values: one field a facet, but for dates, which
/// have one already.
final class FacetFields {

    /// Longer values are none of a list that anybody reads; Lucene takes 32,766 bytes.
    private static final int LONGEST = 200;

    private FacetFields() {}

    static String name(Facet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    static void add(Cable cable, Document document) {
        for (var facet : Facet.values()) {
            values(facet, cable)
                    .filter(it -> it.length() <= LONGEST)
                    .distinct()
                    .map(BytesRef::new)
                    .forEach(it -> document.add(new SortedSetDocValuesField(name(facet), it)));
        }
    }

    private static Stream<String> values(Facet facet, Cable cable) {
        var heading = cable.heading();
        return switch (facet) {
            case TAGS -> located(heading.topic().tags()).map(it -> it.normalised());
            case POST -> located(heading.mrn()).map(Mrn::post);
            case CLASS -> located(heading.handling().classification()).map(it -> it.title());
            case MARK -> markings(cable);
            case CAPTION -> located(heading.handling().captions()).map(it -> it.word());
            case YEAR, MONTH, DAY -> Stream.empty();
            case TO -> located(heading.routing().to()).map(it -> it.plad());
            case SIGNED -> located(cable.body().signature()).map(it -> it.toUpperCase(Locale.ROOT));
            case PRECEDENCE -> located(heading.transmission().precedence()).map(Enum::name);
            case HAS -> parts(cable);
            case ODDITY -> cable.reading().diagnostics().stream().map(it -> it.code().name());
        };
    }

    private static Stream<String> markings(Cable cable) {
        return cable.body().paragraphs().stream()
                .flatMap(it -> located(it.marking()))
                .map(it -> it.text());
    }

    private static Stream<String> parts(Cable cable) {
        var heading = cable.heading();
        var handling = heading.handling();
        var order = located(handling.executiveOrder());
        return Stream.of(
                        named("mrn", heading.mrn()),
                        named("date", heading.transmission().dtg()),
                        named("precedence", heading.transmission().precedence()),
                        named("from", heading.routing().from()),
                        named("to", heading.routing().to()),
                        named("info", heading.routing().info()),
                        named("class", handling.classification()),
                        named("caption", handling.captions()),
                        named("for", handling.passing()),
                        named("eo", handling.executiveOrder()),
                        named("declass", order.flatMap(it -> it.declassify().stream()).toList()),
                        named("reason", reasons(heading)),
                        named("tags", heading.topic().tags()),
                        named("subject", heading.topic().subject()),
                        named("ref", heading.topic().references()),
                        named("mark", markings(cable).toList()),
                        named("para", cable.body().paragraphs()),
                        kinds(cable),
                        named("signed", cable.body().signature()))
                .flatMap(it -> it);
    }

    private static List<String> reasons(Heading heading) {
        return located(heading.handling().classifiedBy())
                .flatMap(it -> it.reasons().stream())
                .toList();
    }

    private static Stream<String> kinds(Cable cable) {
        return cable.body().paragraphs().stream()
                .map(Paragraph::kind)
                .flatMap(Optional::stream)
                .map(it -> it.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> named(String name, Optional<?> value) {
        return value.stream().map(it -> name);
    }

    private static Stream<String> named(String name, Collection<?> values) {
        return values.stream().limit(1).map(it -> name);
    }

    private static <T> Stream<T> located(Optional<Located<T>> value) {
        return value.stream().map(Located::value);
    }

    private static <T> Stream<T> located(List<Located<T>> values) {
        return values.stream().map(Located::value);
    }
}
