package cables.lucene;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.engine.CableVersions;
import cables.engine.Facet;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

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
        return "facet." + facet.name();
    }

    static void add(CableVersions versions, Document document) {
        for (var facet : Facet.values()) {
            values(facet, versions)
                    .filter(it -> it.length() <= LONGEST)
                    .distinct()
                    .map(BytesRef::new)
                    .forEach(it -> document.add(new SortedSetDocValuesField(name(facet), it)));
        }
    }

    private static Stream<String> values(Facet facet, CableVersions versions) {
        var cable = versions.leading();
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
            case HAS -> HeadingTerms.features(versions);
            case ODDITY -> cable.reading().diagnostics().stream().map(it -> it.code().name());
        };
    }

    private static Stream<String> markings(Cable cable) {
        return cable.body().paragraphs().stream()
                .flatMap(it -> located(it.marking()))
                .map(it -> it.text());
    }

    private static <T> Stream<T> located(Optional<Located<T>> value) {
        return value.stream().map(Located::value);
    }

    private static <T> Stream<T> located(List<Located<T>> values) {
        return values.stream().map(Located::value);
    }
}
