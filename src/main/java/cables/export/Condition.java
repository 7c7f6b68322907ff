package cables.export;

import cables.engine.Damage;
import cables.engine.GenerationCheck;
import cables.engine.IndexCheck;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Whether an index is whole, and what to do if it is not.
///
/// @param folder where it is
public record Condition(String folder, IndexCheck check) implements Tabular {

    private static final int SCHEMA = 1;

    /// What to do; nothing where it is whole.
    public List<String> advice() {
        var advice = new ArrayList<String>();
        if (!check.answers()) {
            advice.add("run cables rebuild");
            check.before()
                    .ifPresent(it ->
                            advice.add("or cables rollback, to go back to " + it.generation()));
        } else if (check.generations().stream().anyMatch(it -> !it.isWhole())) {
            advice.add(
                    "what answers is whole; the next rebuild or index replaces the one to go back"
                            + " to");
        }
        check.around().stream()
                .filter(it -> it.kind() == Damage.Kind.EXTRA)
                .forEach(it -> advice.add("remove " + it.file()));
        return List.copyOf(advice);
    }

    @Override
    public List<String> header() {
        return List.of("generation", "inForce", "file", "damage");
    }

    /// One for each damage, and one for each generation that has none.
    @Override
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var generation : check.generations()) {
            var name = generation.generation();
            var inForce = String.valueOf(generation.inForce());
            if (generation.isWhole()) {
                rows.add(List.of(name, inForce, "", ""));
            }
            generation
                    .damages()
                    .forEach(it -> rows.add(List.of(name, inForce, it.file(), it.kind().name())));
        }
        check.around().forEach(it -> rows.add(List.of("", "", it.file(), it.kind().name())));
        return rows;
    }

    @Override
    public void json(Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            json.field("folder", folder);
            json.field("whole", check.isWhole());
            json.array("generations", check.generations(), it -> generation(it, json));
            json.array("damages", check.around(), it -> damage(it, json));
            json.strings("unfinished", check.unfinished());
            json.strings("advice", advice());
            json.endObject();
        }
    }

    private static void generation(GenerationCheck generation, Json json) throws IOException {
        json.startObject();
        json.field("index", generation.generation());
        json.field("inForce", generation.inForce());
        json.field("whole", generation.isWhole());
        json.field("built", generation.built().map(Json::time));
        json.field("cables", generation.cables());
        json.field("files", generation.files());
        json.field("bytes", generation.bytes());
        json.array("damages", generation.damages(), it -> damage(it, json));
        json.endObject();
    }

    private static void damage(Damage damage, Json json) throws IOException {
        json.startObject();
        json.field("file", damage.file());
        json.field("kind", damage.kind().name());
        json.field("message", damage.kind().sentence());
        json.endObject();
    }
}
