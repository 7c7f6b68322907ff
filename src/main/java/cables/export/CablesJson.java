package cables.export;

import cables.cable.Cable;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Writes cables as they come, as JSON: a single one as an object, several, or none, as an array.
///
/// Close it to end the array; the writer below is flushed and left open.
public final class CablesJson implements Closeable {

    private final Writer out;
    private Optional<Cable> first = Optional.empty();
    private Optional<Json> array = Optional.empty();

    public CablesJson(Writer out) {
        this.out = out;
    }

    public void add(Cable cable) throws IOException {
        if (array.isPresent()) {
            new CableJson(array.get()).cable(cable);
        } else if (first.isPresent()) {
            new CableJson(open()).cable(first.get());
            add(cable);
        } else {
            first = Optional.of(cable);
        }
    }

    @Override
    public void close() throws IOException {
        if (array.isEmpty() && first.isPresent()) {
            CableJson.write(first.get(), out);
            return;
        }
        try (var json = array.isPresent() ? array.get() : open()) {
            json.endArray();
        }
    }

    private Json open() throws IOException {
        var json = Json.indented(out);
        array = Optional.of(json);
        json.startArray();
        return json;
    }
}
