package cables.lucene;

import cables.cable.CableId;
import cables.engine.Region;
import cables.engine.StoredCable;
import cables.engine.StoredVersion;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads back what the index stores of a cable.
final class StoredCables {

    private static final Set<String> FIELDS = Set.of(Fields.RAW, Fields.VERSION);

    private StoredCables() {}

    static Optional<StoredCable> find(IndexSearcher searcher, CableId id) throws IOException {
        var number = number(searcher, id);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var document = searcher.storedFields().document(number.getAsInt(), FIELDS);
        return Optional.of(new StoredCable(id, versions(document)));
    }

    /// The number of a cable's document.
    static OptionalInt number(IndexSearcher searcher, CableId id) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.ID, id.value())), 1);
        return Arrays.stream(found.scoreDocs).mapToInt(it -> it.doc).findFirst();
    }

    private static List<StoredVersion> versions(Document document) throws IOException {
        var raws = document.getValues(Fields.RAW);
        var blocks = document.getBinaryValues(Fields.VERSION);
        var versions = new ArrayList<StoredVersion>();
        for (var i = 0; i < raws.length; i++) {
            versions.add(Versions.read(raws[i], blocks[i]));
        }
        return versions;
    }

    /// The searched regions of a cable, those of the leading version first.
    static List<Region> regions(StoredFields stored, int doc) throws IOException {
        var document = stored.document(doc, FIELDS);
        var raws = document.getValues(Fields.RAW);
        var blocks = document.getBinaryValues(Fields.VERSION);
        var regions = new ArrayList<Region>();
        for (var i = 0; i < raws.length; i++) {
            regions.addAll(Versions.readRegions(raws[i], blocks[i]));
        }
        return regions;
    }

    /// How many of them are the leading version's.
    static int leadingRegions(StoredFields stored, int doc) throws IOException {
        var document = stored.document(doc, FIELDS);
        var raw = document.getValues(Fields.RAW)[0];
        return Versions.readRegions(raw, document.getBinaryValues(Fields.VERSION)[0]).size();
    }
}
