package cables.lucene;

import cables.cable.Cable;
import cables.cable.Declassification;
import cables.engine.CableSummary;
import cables.engine.CableVersions;
import cables.engine.Place;
import cables.engine.Region;
import cables.engine.Words;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Makes the one document of a cable, all its versions in it. For one thread at a time: the token
/// streams are used again.
final class CableDocuments {

    private static final FieldType WORDS = positions(false);
    private static final FieldType MARKERS = positions(true);

    private final Markers noted = new Markers();
    private final RegionTokens words = new RegionTokens(noted);
    private final MarkerTokens markers = new MarkerTokens(noted);
    private final RegionTokens subjectWords = new RegionTokens(new Markers());

    private static FieldType positions(boolean withoutNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(withoutNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// The document; good until the next call, and to be indexed before it.
    Document document(CableVersions versions) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, Fields.CABLE, Field.Store.NO));
        addHeading(versions.leading(), document);
        HeadingTerms.of(versions).forEach(it -> addCode(it.field(), it.text(), document));
        FacetFields.add(versions, document);
        addText(searched(versions), versions, document);
        document.add(new NumericDocValuesField(Fields.VERSIONS, versions.cables().size()));
        return document;
    }

    private static void addHeading(Cable cable, Document document) {
        var summary = Summaries.of(cable);
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(summary.id().value())));
        document.add(new BinaryDocValuesField(Fields.SUMMARY, Summaries.write(summary)));
        document.add(new StringField(Fields.ID, summary.id().value(), Field.Store.NO));
        addDate(summary, document);
        summary.classification().ifPresent(it -> addCode(Fields.CLASS, it.letters(), document));
        declassification(cable)
                .ifPresent(it -> document.add(new LongPoint(Fields.DECLASS_DAY, it.toEpochDay())));
    }

    private static Optional<LocalDate> declassification(Cable cable) {
        return cable.heading()
                .handling()
                .executiveOrder()
                .flatMap(it -> it.value().declassify())
                .filter(Declassification.On.class::isInstance)
                .map(it -> ((Declassification.On) it).day());
    }

    private static void addDate(CableSummary summary, Document document) {
        summary.date().map(Instant::getEpochSecond).ifPresent(it -> addDate(it, document));
    }

    private static void addDate(long seconds, Document document) {
        document.add(new LongPoint(Fields.DATE, seconds));
        document.add(new NumericDocValuesField(Fields.DATE, seconds));
    }

    private static void addCode(String field, String code, Document document) {
        document.add(new StringField(field, code, Field.Store.NO));
    }

    private void addText(List<List<Region>> searched, CableVersions versions, Document document) {
        var all = searched.stream().flatMap(List::stream).toList();
        document.add(new Field(Fields.TEXT, words.over(all), WORDS));
        document.add(new Field(Fields.MARKERS, markers, MARKERS));
        document.add(new Field(Fields.SUBJECT, subjects(all), WORDS));
        for (var i = 0; i < searched.size(); i++) {
            var version = versions.stored().versions().get(i);
            document.add(new StoredField(Fields.RAW, version.raw().text()));
            document.add(new StoredField(Fields.VERSION, Versions.write(version, searched.get(i))));
        }
    }

    /// Makes a note like a cable in what every cable has: where all documents of a segment have
    /// norms, Lucene reads them without looking each one up.
    static void addNoWords(Document document) {
        document.add(new Field(Fields.TEXT, new EmptyTokenStream(), WORDS));
        document.add(new Field(Fields.SUBJECT, new EmptyTokenStream(), WORDS));
    }

    private TokenStream subjects(List<Region> all) {
        return subjectWords.over(all.stream().filter(it -> it.place() == Place.SUBJECT).toList());
    }

    /// The regions of each version to be searched: all of the leading one, of the others what
    /// differs from all before.
    private static List<List<Region>> searched(CableVersions versions) {
        var seen = new HashSet<List<String>>();
        var searched = new ArrayList<List<Region>>();
        for (var cable : versions.cables()) {
            var leading = searched.isEmpty();
            searched.add(
                    Region.of(cable).stream()
                            .filter(it ->
                                    versions.cables().size() == 1
                                            || seen.add(content(it))
                                            || leading)
                            .toList());
        }
        return searched;
    }

    private static List<String> content(Region region) {
        var content = new ArrayList<>(Words.forms(region.passage().text()));
        content.add(region.place().label());
        return content;
    }
}
