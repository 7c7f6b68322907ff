package cables.export;

import cables.cable.Classification;
import cables.cable.Span;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.SearchResults;
import cables.engine.Snippet;
import cables.query.ParsedQuery;
import cables.query.Repair;

import java.io.IOException;
import java.io.Writer;

/// Writes answers as JSON.
public final class ResultJson {

    private static final int SCHEMA = 1;

    private final Json json;

    private ResultJson(Json json) {
        this.json = json;
    }

    /// The whole answer, as one object.
    public static void write(Answer answer, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            new ResultJson(json).answer(answer);
        }
    }

    /// The hits alone, one object a line.
    public static void writeLines(Answer answer, Writer out) throws IOException {
        for (var hit : answer.results().hits()) {
            try (var json = Json.line(out)) {
                new ResultJson(json).hit(hit);
            }
        }
    }

    private void answer(Answer answer) throws IOException {
        json.startObject();
        json.field("schema", SCHEMA);
        question(answer.question(), answer.readAs());
        results(answer.results());
        json.endObject();
    }

    private void question(ParsedQuery question, String readAs) throws IOException {
        json.field("query", question.text());
        json.field("readAs", readAs);
        json.array("repairs", question.repairs(), this::repair);
    }

    private void repair(Repair repair) throws IOException {
        json.startObject();
        json.field("message", repair.message());
        json.span("span", repair.span());
        json.endObject();
    }

    private void results(SearchResults results) throws IOException {
        json.field("index", results.index());
        json.field("total", results.total());
        json.field("partial", results.partial());
        json.array("hits", results.hits(), this::hit);
    }

    private void hit(Hit hit) throws IOException {
        json.startObject();
        json.field("rank", hit.rank());
        json.field("id", hit.cable().id().value());
        json.field("score", hit.score());
        summary(hit.cable());
        json.field("versions", hit.versions());
        json.array("snippets", hit.snippets(), this::snippet);
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
        json.array("marks", snippet.marks(), this::mark);
        json.endObject();
    }

    private void mark(Span mark) throws IOException {
        json.span(mark);
    }
}
