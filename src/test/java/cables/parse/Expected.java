package cables.parse;

import cables.Shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The expected values of one of the measured cables: id -> field -> value.
record Expected(String id, JsonNode fields) {

    static List<Expected> all() throws IOException {
        var root = new ObjectMapper().readTree(Shared.path("cables/expected.json").toFile());
        return root.properties().stream()
                .map(it -> new Expected(it.getKey(), it.getValue()))
                .toList();
    }

    Optional<JsonNode> value(String field) {
        return Optional.ofNullable(fields.get(field)).map(it -> it.get("value"));
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(it -> it.isNull() ? "-" : it.asText())
                .toList();
    }
}
