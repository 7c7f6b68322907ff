package cables.lucene;

import cables.engine.SourceFile;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The notes of source files, which the index keeps a page of many to a document: a document each
/// would be as many as the cables.
///
/// A session adds pages and changes none, so that it costs no more than what it notes. Where a path
/// is noted twice the later page counts; all pages are written anew once they hold more of what no
/// longer counts than of what does.
final class SourceFiles {

    private static final int PAGE = 1_000;
    private static final Term PAGES = new Term(Fields.KIND, Fields.FILE);

    private final IndexWriter writer;
    private final List<SourceFile> page = new ArrayList<>();
    private long number;

    private record Page(long number, List<SourceFile> files) {}

    /// @param generation the number of the one that is written, higher than any that it goes on
    ///   from
    SourceFiles(IndexWriter writer, int generation) {
        this.writer = writer;
        this.number = (long) generation << Integer.SIZE;
    }

    /// In the order in which they were written.
    private static List<Page> pages(DirectoryReader reader) throws IOException {
        var pages = new ArrayList<Page>();
        for (var note : Notes.of(Fields.FILE, new IndexSearcher(reader))) {
            var in = Bytes.read(note);
            pages.add(new Page(in.readVLong(), Bytes.readList(in, () -> read(in))));
        }
        pages.sort(Comparator.comparingLong(Page::number));
        return pages;
    }

    void note(SourceFile file) throws IOException {
        page.add(file);
        if (page.size() == PAGE) {
            turn();
        }
    }

    /// Writes down what was noted since the last page.
    void turn() throws IOException {
        if (!page.isEmpty()) {
            var document = new Document();
            document.add(new StringField(Fields.KIND, Fields.FILE, Field.Store.NO));
            document.add(new StoredField(Fields.NOTE, bytes(number++)));
            CableDocuments.addNoWords(document);
            writer.addDocument(document);
            page.clear();
        }
    }

    private BytesRef bytes(long pageNumber) {
        return Bytes.write(out -> {
            out.writeVLong(pageNumber);
            Bytes.writeList(out, page, it -> write(out, it));
        });
    }

    /// All that count, by path.
    ///
    /// @param reader of all that was written down
    Map<String, SourceFile> all(DirectoryReader reader) throws IOException {
        var noted = 0;
        var files = new LinkedHashMap<String, SourceFile>();
        for (var each : pages(reader)) {
            noted += each.files().size();
            each.files().forEach(it -> files.put(it.path(), it));
        }
        if (noted > 2 * files.size() + PAGE) {
            writeAnew(List.copyOf(files.values()));
        }
        return files;
    }

    private void writeAnew(List<SourceFile> files) throws IOException {
        writer.deleteDocuments(PAGES);
        for (var file : files) {
            note(file);
        }
        turn();
    }

    private static void write(DataOutput out, SourceFile file) throws IOException {
        out.writeString(file.path());
        out.writeVLong(file.bytes());
        Bytes.writeInstant(out, file.modified());
        Bytes.writeList(out, file.ids(), out::writeString);
    }

    private static SourceFile read(DataInput in) throws IOException {
        var path = in.readString();
        var bytes = in.readVLong();
        var modified = Bytes.readInstant(in);
        return new SourceFile(path, bytes, modified, Bytes.readList(in, in::readString));
    }
}
