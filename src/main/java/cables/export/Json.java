package cables.export;

import cables.cable.Span;
import cables.engine.AnswerFacts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A stream of JSON in the habits of this product: what is absent is null, a span is a pair of
/// numbers, a value ends with a line end. Closing it leaves the writer below open, flushed.
final class Json implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("")
                    .withRootSeparator("");

    /// Writes one element of a list.
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /// Over several lines, for people and programs.
    static Json indented(Writer out) throws IOException {
        var printer = new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT);
        printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
        return new Json(FACTORY.createGenerator(out).setPrettyPrinter(printer));
    }

    /// On one line.
    static Json line(Writer out) throws IOException {
        return new Json(FACTORY.createGenerator(out));
    }

    /// As ISO 8601 to the second, `2010-02-08T07:11:00Z`.
    static String time(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    void startObject() throws IOException {
        out.writeStartObject();
    }

    void endObject() throws IOException {
        out.writeEndObject();
    }

    void startArray() throws IOException {
        out.writeStartArray();
    }

    void endArray() throws IOException {
        out.writeEndArray();
    }

    void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    void nothing() throws IOException {
        out.writeNull();
    }

    void field(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    void field(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void field(String name, double value) throws IOException {
        out.writeNumberField(name, value);
    }

    void field(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void field(String name, Optional<String> value) throws IOException {
        name(name);
        if (value.isPresent()) {
            out.writeString(value.get());
        } else {
            nothing();
        }
    }

    void field(String name, OptionalDouble value) throws IOException {
        name(name);
        if (value.isPresent()) {
            out.writeNumber(value.getAsDouble());
        } else {
            nothing();
        }
    }

    void field(String name, OptionalInt value) throws IOException {
        name(name);
        if (value.isPresent()) {
            out.writeNumber(value.getAsInt());
        } else {
            nothing();
        }
    }

    /// The keys that say where an answer comes from and how much of it there is.
    void facts(AnswerFacts facts) throws IOException {
        field("index", facts.index());
        field("total", facts.total());
        field("partial", facts.partial());
    }

    void span(String name, Span span) throws IOException {
        name(name);
        span(span);
    }

    void span(Span span) throws IOException {
        numbers(span.start(), span.end());
    }

    void numbers(int... numbers) throws IOException {
        out.writeArray(numbers, 0, numbers.length);
    }

    void strings(String name, Collection<String> values) throws IOException {
        array(name, values, out::writeString);
    }

    <T> void array(String name, Iterable<T> elements, Element<T> each) throws IOException {
        name(name);
        startArray();
        for (T element : elements) {
            each.write(element);
        }
        endArray();
    }

    /// Ends the value with a line end.
    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}
