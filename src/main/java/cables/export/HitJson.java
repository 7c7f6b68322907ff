package cables.export;

import cables.cable.Classification;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.Snippet;
import cables.query.ParsedQuery;
import cables.query.Repair;

import java.io.IOException;

/// The parts of an answer as JSON.
record HitJson(Json json, Besides besides) {

    /// Those of an answer that says nothing besides.
    HitJson(Json json) {
        this(json, Besides.NOTHING);
    }

    /// The keys that say what was asked.
    void question(ParsedQuery question) throws IOException {
        json.field("query", question.text());
        json.field("readAs", question.readAs());
        json.array("repairs", question.repairs(), this::repair);
    }

    private void repair(Repair repair) throws IOException {
        json.startObject();
        json.field("message", repair.message());
        json.span("span", repair.span());
        json.endObject();
    }

    /// A hit, as an object.
    void hit(Asked asked, Hit hit) throws IOException {
        json.startObject();
        json.field("rank", hit.rank());
        json.field("id", hit.cable().id().value());
        json.field("score", hit.score());
        summary(hit.cable());
        json.field("versions", hit.versions());
        json.array("snippets", hit.snippets(), this::snippet);
        besides.hit(asked.question(), hit, json);
        if (asked.topic().isPresent()) {
            json.field("topic", asked.topic());
        }
        json.endObject();
    }

    private void summary(CableSummary cable) throws IOException {
        json.field("date", cable.date().map(Json::time));
        json.field("classification", cable.classification().map(Classification::title));
        json.field("post", cable.post());
        json.strings("tags", cable.tags());
        json.strings("captions", cable.captions());
        json.field("subject", cable.subject());
    }

    private void snippet(Snippet snippet) throws IOException {
        json.startObject();
        json.field("field", snippet.place().label());
        json.field("paragraph", snippet.paragraph());
        json.field("marking", snippet.marking());
        json.field("text", snippet.text());
        json.array("marks", snippet.marks(), json::span);
        json.endObject();
    }
}
