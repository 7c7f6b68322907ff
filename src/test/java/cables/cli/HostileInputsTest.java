package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.source.HostileInputs;
import cables.source.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whatever lies in a folder, indexing it ends, and says of each thing what became of it.
class HostileInputsTest {

    private static final Set<String> REASONS =
            Arrays.stream(Reason.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> STATUSES =
            Set.of("accepted", "partial", "rejected", "skipped");

    @TempDir Path home;

    @Test
    void each_thing_is_accounted_for() throws IOException {
        var folder = Files.createDirectory(home.resolve("odd"));
        var made = HostileInputs.in(folder);
        assertThat(made).hasSizeGreaterThan(230);
        var printed = new Session(home).run("cables rebuild odd -i index --report report.jsonl");
        assertThat(printed.getLast()).isEqualTo("[exit 4]");
        assertThat(printed).noneMatch(it -> it.contains("Exception") || it.contains("\u001b"));
        check(made, report());
    }

    private List<JsonNode> report() throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(home.resolve("report.jsonl"))) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static void check(List<Path> made, List<JsonNode> report) {
        var files = of("file", report);
        var paths =
                files.stream().map(it -> it.get("path").textValue()).collect(Collectors.toSet());
        assertThat(made).allMatch(it -> paths.contains(it.toString()));
        for (var line : report.subList(0, report.size() - 1)) {
            assertThat(STATUSES).as(line.toString()).contains(line.get("status").textValue());
            if (!line.get("status").textValue().equals("accepted")) {
                assertThat(REASONS).as(line.toString()).contains(line.get("reason").textValue());
            }
        }
        var total = report.getLast();
        assertThat(total.get("kind").textValue()).isEqualTo("total");
        assertThat(total.get("cables").longValue()).isEqualTo(of("cable", report).size());
    }

    private static List<JsonNode> of(String kind, List<JsonNode> report) {
        return report.stream().filter(it -> it.get("kind").textValue().equals(kind)).toList();
    }
}
