package cables.ingest;

import cables.cable.Diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes the report of a run as JSON, an object a line.
public final class ReportJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(ReportLine line, Writer out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            // flushing is for the one who opened the writer
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            new ReportJson(json).write(line);
            json.writeRaw('\n');
        }
    }

    private void write(ReportLine line) throws IOException {
        json.writeStartObject();
        switch (line) {
            case ReportLine.OfFile file -> file(file);
            case ReportLine.OfCable cable -> cable(cable);
            case ReportLine.OfRun run -> run(run.report());
        }
        json.writeEndObject();
    }

    private void file(ReportLine.OfFile line) throws IOException {
        json.writeStringField("kind", "file");
        json.writeStringField("path", line.file().path());
        json.writeNumberField("bytes", line.file().bytes());
        verdict(line.verdict());
        json.writeNumberField("cables", line.cables());
    }

    private void cable(ReportLine.OfCable line) throws IOException {
        json.writeStringField("kind", "cable");
        json.writeStringField("path", line.path());
        number("row", line.row());
        string("id", line.id());
        verdict(line.verdict());
        json.writeArrayFieldStart("diagnostics");
        for (var diagnostic : line.diagnostics()) {
            diagnostic(diagnostic);
        }
        json.writeEndArray();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        var span = diagnostic.span();
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().name());
        json.writeStringField("message", diagnostic.message());
        json.writeFieldName("span");
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeStringField("status", verdict.status().name().toLowerCase(Locale.ROOT));
        string("reason", verdict.reason().map(Enum::name));
    }

    private void run(IngestReport report) throws IOException {
        json.writeStringField("kind", "total");
        json.writeNumberField("files", report.files());
        json.writeNumberField("cables", report.cables());
        json.writeNumberField("accepted", report.tally().accepted());
        json.writeNumberField("partial", report.tally().partial());
        json.writeNumberField("rejected", report.tally().rejected());
        json.writeNumberField("skipped", report.tally().skipped());
        json.writeNumberField("seconds", report.took().toMillis() / 1000.0);
    }

    private void string(String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private void number(String name, OptionalInt value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.getAsInt());
        } else {
            json.writeNull();
        }
    }
}
