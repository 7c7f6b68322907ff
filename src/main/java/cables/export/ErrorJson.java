package cables.export;

import java.io.IOException;
import java.io.Writer;

/// Tells a program why it gets no answer.
public final class ErrorJson {

    private static final int SCHEMA = 1;

    private ErrorJson() {}

    /// As one object.
    public static void write(String message, Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            json.field("error", message);
            json.endObject();
        }
    }
}
