package cables.lucene;

import cables.engine.SourceFile;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// The note of a source file, to and from the document that the index keeps of it.
final class SourceFiles {

    private SourceFiles() {}

    static Term key(SourceFile file) {
        return new Term(Fields.PATH, file.path());
    }

    static Document document(SourceFile file) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, Fields.FILE, Field.Store.NO));
        document.add(new StringField(Fields.PATH, file.path(), Field.Store.NO));
        document.add(new StoredField(Fields.NOTE, write(file)));
        return document;
    }

    private static BytesRef write(SourceFile file) {
        return Bytes.write(out -> {
            out.writeString(file.path());
            out.writeVLong(file.bytes());
            Bytes.writeInstant(out, file.modified());
            Bytes.writeList(out, file.ids(), out::writeString);
        });
    }

    static SourceFile read(BytesRef note) throws IOException {
        var in = Bytes.read(note);
        var path = in.readString();
        var bytes = in.readVLong();
        var modified = Bytes.readInstant(in);
        return new SourceFile(path, bytes, modified, Bytes.readList(in, in::readString));
    }
}
