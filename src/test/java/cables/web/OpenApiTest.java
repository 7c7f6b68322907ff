package cables.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The description of the addresses says what is answered, no less and no more.
class OpenApiTest {

    private static final Pattern THING = Pattern.compile("\\{(\\w+)}");

    @Test
    void the_addresses_are_those_that_are_answered_with_what_they_take() throws IOException {
        assertThat(described()).isEqualTo(answered());
    }

    @Test
    void each_says_in_which_form_it_answers() throws IOException {
        var paths = description().get("paths");
        for (var route : Routes.of("", () -> "")) {
            var content = paths.get(route.path()).at("/get/responses/200/content");
            var type = content.fieldNames().next();
            var given = route.isData() ? AnswerData.contentType(route.form()) : "text/html";
            assertThat(given).as(route.path()).startsWith(type);
        }
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(Assets.text("openapi.json"));
    }

    private static Map<String, Set<String>> described() throws IOException {
        var described = new TreeMap<String, Set<String>>();
        description()
                .get("paths")
                .properties()
                .forEach(it -> described.put(it.getKey(), names(it.getValue())));
        return described;
    }

    private static Set<String> names(JsonNode path) {
        var names = new TreeSet<String>();
        path.at("/get/parameters").forEach(it -> names.add(it.get("name").asText()));
        return names;
    }

    private static Map<String, Set<String>> answered() {
        var answered = new TreeMap<String, Set<String>>();
        for (var route : Routes.of("", () -> "")) {
            var names = new TreeSet<String>();
            THING.matcher(route.path()).results().forEach(it -> names.add(it.group(1)));
            route.params().forEach(it -> names.add(it.label()));
            answered.put(route.path(), names);
        }
        return answered;
    }
}
