package cables.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the notes of all source files.
final class Notes {

    private Notes() {}

    static List<BytesRef> of(IndexSearcher searcher) throws IOException {
        var most = Math.max(1, searcher.getIndexReader().maxDoc());
        var found = searcher.search(new TermQuery(new Term(Fields.KIND, Fields.FILE)), most);
        var stored = searcher.storedFields();
        var notes = new ArrayList<BytesRef>();
        for (var hit : found.scoreDocs) {
            var note = stored.document(hit.doc, Set.of(Fields.NOTE)).getBinaryValue(Fields.NOTE);
            notes.add(note);
        }
        return notes;
    }
}
