package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `docs/output.md` says what programs can rely on: the keys and columns of each answer.
class OutputDocTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`(cables [^`]+)`\\n```(json|csv)\\n(.*?)```", Pattern.DOTALL);

    @TempDir Path home;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
    }

    @Test
    void every_answer_has_the_keys_and_columns_that_are_promised() throws IOException {
        var page = Files.readString(Path.of("docs/output.md")).replace("\r\n", "\n");
        int checked = 0;
        for (var example = EXAMPLE.matcher(page); example.find(); checked++) {
            var printed = session.run(example.group(1));
            if (example.group(2).equals("csv")) {
                assertThat(printed.getFirst()).isEqualTo(example.group(3).strip());
            } else {
                check(example.group(1), example.group(3), String.join("\n", printed));
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(11);
    }

    private static void check(String command, String promised, String printed) throws IOException {
        var json = new ObjectMapper();
        assertThat(differences("", json.readTree(promised), json.readTree(printed)))
                .as(command)
                .isEmpty();
    }

    /// Where the keys differ, or their order; what is null on the page may be anything.
    private static List<String> differences(String path, JsonNode promised, JsonNode printed) {
        var found = new ArrayList<String>();
        if (promised.isObject() && printed.isObject()) {
            var keys = keys(promised);
            if (!keys.equals(keys(printed))) {
                found.add(path + ": " + keys + " are " + keys(printed));
            }
            keys.stream()
                    .filter(printed::has)
                    .map(it -> differences(path + "/" + it, promised.get(it), printed.get(it)))
                    .forEach(found::addAll);
        } else if (promised.isArray() && printed.isArray() && !promised.isEmpty()) {
            assertThat(printed).as(path + " has an element to look at").isNotEmpty();
            found.addAll(differences(path + "[]", promised.get(0), printed.get(0)));
        } else if (!promised.isNull() && promised.getNodeType() != printed.getNodeType()) {
            found.add(path + ": " + promised.getNodeType() + " is " + printed.getNodeType());
        }
        return found;
    }

    private static List<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
