package cables.lucene;

import cables.cable.CableId;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;

/// Notes that a cable was deleted, to and from documents.
final class Deletions {

    private Deletions() {}

    static Term key(CableId id) {
        return new Term(Fields.DELETED, id.value());
    }

    static Document document(CableId id) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, Fields.DELETION, Field.Store.NO));
        document.add(new StringField(Fields.DELETED, id.value(), Field.Store.NO));
        document.add(new StoredField(Fields.NOTE, new BytesRef(id.value())));
        CableDocuments.addNoWords(document);
        return document;
    }

    static List<CableId> of(IndexReader reader) throws IOException {
        return Notes.of(Fields.DELETION, new IndexSearcher(reader)).stream()
                .map(it -> new CableId(it.utf8ToString()))
                .toList();
    }
}
