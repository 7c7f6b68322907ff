package cables.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the notes that the index keeps beside cables.
final class Notes {

    private Notes() {}

    /// Those of one kind.
    static List<BytesRef> of(String kind, IndexSearcher searcher) throws IOException {
        var most = Math.max(1, searcher.getIndexReader().maxDoc());
        var found = searcher.search(new TermQuery(new Term(Fields.KIND, kind)), most);
        var stored = searcher.storedFields();
        var notes = new ArrayList<BytesRef>();
        for (var hit : found.scoreDocs) {
            var note = stored.document(hit.doc, Set.of(Fields.NOTE)).getBinaryValue(Fields.NOTE);
            notes.add(note);
        }
        return notes;
    }
}
