package cables.export;

import cables.engine.AnswerFacts;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Keeps what a file of hits should be accompanied by, where its form has no place for it: the
/// questions, how they were read, the index and the counts; to be written as JSON beside it.
public final class AnswerNote {

    private static final int SCHEMA = 1;

    /// One answer of the file.
    private record Entry(Asked asked, AnswerFacts facts, long written) {}

    private final List<Entry> entries = new ArrayList<>();

    /// Notes an answer.
    ///
    /// @param written how many of its hits stand in the file
    public void add(Asked asked, AnswerFacts facts, long written) {
        entries.add(new Entry(asked, facts, written));
    }

    /// As one object, with an answer after the other.
    public void write(String file, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            json.field("file", file);
            json.array("answers", entries, it -> write(it, json));
            json.endObject();
        }
    }

    private static void write(Entry entry, Json json) throws IOException {
        json.startObject();
        json.field("topic", entry.asked().topic());
        new HitJson(json).question(entry.asked().question());
        json.facts(entry.facts());
        json.field("written", entry.written());
        json.endObject();
    }
}
