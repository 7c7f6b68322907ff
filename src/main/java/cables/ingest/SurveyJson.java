package cables.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Writes a survey as JSON, one object over several lines.
public final class SurveyJson {

    private static final int SCHEMA = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withRootSeparator("");

    private final JsonGenerator json;

    private SurveyJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(Survey survey, Writer out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            var printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
            json.setPrettyPrinter(printer);
            new SurveyJson(json).write(survey);
            json.writeRaw('\n');
        }
    }

    private void write(Survey survey) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeNumberField("files", survey.files());
        json.writeNumberField("cables", survey.cables());
        json.writeNumberField("ids", survey.ids());
        json.writeNumberField("accepted", survey.tally().accepted());
        json.writeNumberField("partial", survey.tally().partial());
        json.writeNumberField("rejected", survey.tally().rejected());
        json.writeNumberField("skipped", survey.tally().skipped());
        reasons(survey.reasons());
        fields(survey);
        json.writeArrayFieldStart("diagnostics");
        for (var count : survey.odd()) {
            code(count);
        }
        json.writeEndArray();
        unknown(survey.unknown());
        json.writeEndObject();
    }

    private void reasons(List<Survey.Refusals> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (var it : reasons) {
            json.writeStartObject();
            json.writeStringField("reason", it.reason().name());
            json.writeStringField("status", it.status().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("count", it.count());
            json.writeArrayFieldStart("examples");
            for (var example : it.examples()) {
                json.writeString(example);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fields(Survey survey) throws IOException {
        json.writeObjectFieldStart("fields");
        for (var field : CableField.values()) {
            json.writeNumberField(field.key(), survey.cablesWith(field));
        }
        json.writeEndObject();
    }

    private void code(CodeCount count) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", count.code().name());
        json.writeStringField("meaning", count.code().sentence());
        json.writeNumberField("count", count.count());
        json.writeNumberField("cables", count.cables());
        json.writeArrayFieldStart("examples");
        for (var example : count.examples()) {
            example(example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void example(OddExample example) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", example.id());
        json.writeStringField("path", example.path());
        json.writeFieldName("row");
        if (example.row().isPresent()) {
            json.writeNumber(example.row().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeNumberField("line", example.line());
        json.writeNumberField("column", example.column());
        json.writeStringField("message", example.message());
        json.writeStringField("excerpt", example.excerpt());
        json.writeFieldName("mark");
        json.writeArray(new int[] {example.mark().start(), example.mark().end()}, 0, 2);
        json.writeEndObject();
    }

    private void unknown(Survey.Unknown unknown) throws IOException {
        json.writeObjectFieldStart("unknown");
        counts("tags", unknown.tags());
        counts("posts", unknown.posts());
        counts("lines", unknown.lines());
        json.writeEndObject();
    }

    private void counts(String name, List<Survey.Count> counts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var it : counts) {
            json.writeStartObject();
            json.writeStringField("text", it.thing());
            json.writeNumberField("count", it.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
