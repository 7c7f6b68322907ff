package cables.export;

import cables.cable.Addressee;
import cables.cable.Body;
import cables.cable.Cable;
import cables.cable.Classification;
import cables.cable.ClassifiedBy;
import cables.cable.Declassification;
import cables.cable.Diagnostic;
import cables.cable.ExecutiveOrder;
import cables.cable.Handling;
import cables.cable.Heading;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.Reference;
import cables.cable.Span;
import cables.cable.Topic;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes cables as JSON, in the keys and the order that `docs` promise: one as an object, see
/// {@link CablesJson} for several.
public final class CableJson {

    private static final int SCHEMA = 1;

    private final Json json;

    CableJson(Json json) {
        this.json = json;
    }

    /// One cable, as one object over several lines.
    public static void write(Cable cable, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            new CableJson(json).cable(cable);
        }
    }

    /// One cable, as one object over several lines, with what is marked in it as last key.
    ///
    /// @param marks stretches of the raw text
    public static void write(Cable cable, List<Span> marks, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            var writer = new CableJson(json);
            json.startObject();
            writer.keys(cable);
            json.array("marks", marks, json::span);
            json.endObject();
        }
    }

    /// One cable, as one line.
    public static void writeLine(Cable cable, Writer out) throws IOException {
        try (var json = Json.line(out)) {
            new CableJson(json).cable(cable);
        }
    }

    void cable(Cable cable) throws IOException {
        json.startObject();
        keys(cable);
        json.endObject();
    }

    private void keys(Cable cable) throws IOException {
        json.field("schema", SCHEMA);
        json.field("id", cable.id().value());
        heading(cable.heading());
        body(cable.body());
        json.name("published");
        published(cable.published());
        json.array("diagnostics", cable.reading().diagnostics(), this::diagnostic);
        json.name("source");
        source(cable.provenance());
    }

    private void heading(Heading heading) throws IOException {
        var transmission = heading.transmission();
        json.name("mrn");
        mrn(heading.mrn().map(Located::value));
        json.field("date", transmission.dtg().map(it -> Json.time(it.value().time())));
        json.field("transmissionId", transmission.id().map(Located::value));
        json.strings(
                "precedence",
                transmission.precedence().stream().map(it -> it.value().name()).toList());
        json.field("from", heading.routing().from().map(Located::value));
        json.field("routing", transmission.routingIndicator().map(Located::value));
        json.array("to", heading.routing().to(), this::addressee);
        json.array("info", heading.routing().info(), this::addressee);
        handling(heading.handling());
        topic(heading.topic());
        classifiedBy(heading.handling().classifiedBy().map(Located::value));
    }

    private void mrn(Optional<Mrn> mrn) throws IOException {
        if (mrn.isEmpty()) {
            json.nothing();
            return;
        }
        json.startObject();
        json.field("year", mrn.get().year());
        json.field("post", mrn.get().post());
        json.field("serial", mrn.get().serial());
        json.endObject();
    }

    private void addressee(Located<Addressee> located) throws IOException {
        var addressee = located.value();
        json.startObject();
        json.field("name", addressee.plad());
        json.field("precedence", addressee.precedence().map(Enum::name));
        json.field("number", addressee.number());
        json.field("routing", addressee.routingIndicator());
        json.endObject();
    }

    private void handling(Handling handling) throws IOException {
        json.field(
                "classification",
                handling.classification().map(Located::value).map(Classification::title));
        json.strings(
                "captions", handling.captions().stream().map(it -> it.value().word()).toList());
        json.strings("passing", handling.passing().stream().map(Located::value).toList());
        json.name("executiveOrder");
        executiveOrder(handling.executiveOrder().map(Located::value));
    }

    private void executiveOrder(Optional<ExecutiveOrder> line) throws IOException {
        if (line.isEmpty()) {
            json.nothing();
            return;
        }
        json.startObject();
        json.field("order", line.get().order());
        json.field("declassify", line.get().declassify().map(Declassification::text));
        json.field("text", line.get().text());
        json.endObject();
    }

    private void topic(Topic topic) throws IOException {
        var tags = topic.tags().stream().map(Located::value).toList();
        json.strings("tags", tags.stream().map(it -> it.written()).toList());
        json.strings("tagsNormalised", tags.stream().map(it -> it.normalised()).toList());
        json.field("subject", topic.subject().map(Passage::oneLine));
        json.field("subjectMarking", topic.subjectMarking().map(it -> it.value().text()));
        json.array("refs", topic.references(), this::reference);
    }

    private void reference(Located<Reference> located) throws IOException {
        json.startObject();
        json.field("text", located.value().text());
        json.field("id", located.value().mrn().map(Mrn::canonical));
        json.endObject();
    }

    private void classifiedBy(Optional<ClassifiedBy> line) throws IOException {
        json.field("classifiedBy", line.flatMap(ClassifiedBy::officer));
        json.strings("reasons", line.map(ClassifiedBy::reasons).orElse(List.of()));
    }

    private void body(Body body) throws IOException {
        json.array("paragraphs", body.paragraphs(), this::paragraph);
        json.field("signature", body.signature().map(Located::value));
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        json.startObject();
        json.field("number", paragraph.number());
        json.field("marking", paragraph.marking().map(it -> it.value().text()));
        json.field("kind", paragraph.kind().map(it -> it.name().toLowerCase(Locale.ROOT)));
        json.field("heading", paragraph.heading().map(Located::value));
        json.field("text", paragraph.passage().text());
        json.span("span", paragraph.span());
        json.endObject();
    }

    private void published(Published published) throws IOException {
        if (published.equals(Published.NOTHING)) {
            json.nothing();
            return;
        }
        json.startObject();
        json.field("id", published.id());
        json.field("created", published.created().map(Json::time));
        json.field("released", published.released().map(Json::time));
        json.field("origin", published.origin());
        json.field("classification", published.classification());
        json.endObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.startObject();
        json.field("code", diagnostic.code().name());
        json.field("message", diagnostic.message());
        json.span("span", diagnostic.span());
        json.endObject();
    }

    private void source(Provenance provenance) throws IOException {
        json.startObject();
        json.field("path", provenance.path());
        json.field("row", provenance.row());
        json.field("sha256", provenance.sha256());
        json.endObject();
    }
}
