package cables.export;

import cables.engine.Facet;
import cables.engine.FacetCounts;
import cables.engine.FacetCounts.Count;
import cables.engine.IndexStatus;
import cables.engine.SearchEngine;
import cables.query.Query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is in an index, and how well it was read.
///
/// @param folder where it is
/// @param current whether it was built by the reader that reads now
/// @param parts how many cables have each part of a cable
/// @param oddities how many cables were odd in each way
/// @param posts how many cables each post sent
/// @param days how many cables were sent on each day
public record Inventory(
        String folder,
        boolean current,
        IndexStatus status,
        FacetCounts parts,
        FacetCounts oddities,
        FacetCounts posts,
        FacetCounts days)
        implements Tabular {

    private static final int SCHEMA = 1;
    private static final Comparator<Count> EARLIEST = Comparator.comparing(Count::value);

    /// That of an index that is open.
    ///
    /// @param reader the version of the reader that reads now
    public static Inventory of(String folder, int reader, SearchEngine engine) throws IOException {
        var status = engine.status();
        var all = new Query.All();
        return new Inventory(
                folder,
                status.facts().readerVersion() == reader,
                status,
                engine.facet(all, Facet.HAS),
                engine.facet(all, Facet.ODDITY),
                engine.facet(all, Facet.POST),
                engine.facet(all, Facet.DAY));
    }

    /// The day of the oldest cable.
    public Optional<String> first() {
        return days.values().stream().min(EARLIEST).map(Count::value);
    }

    /// The day of the newest.
    public Optional<String> last() {
        return days.values().stream().max(EARLIEST).map(Count::value);
    }

    @Override
    public List<String> header() {
        return List.of("group", "name", "value");
    }

    @Override
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("index", "folder", folder));
        rows.add(row("index", "generation", status.generation()));
        rows.add(row("index", "built", Json.time(status.built())));
        rows.add(row("index", "reader", current ? "current" : "other"));
        rows.add(row("index", "cables", status.cables()));
        rows.add(row("index", "texts", status.versions()));
        rows.add(row("index", "bytes", status.bytes()));
        status.facts().sources().forEach(it -> rows.add(row("index", "source", it)));
        rows.add(row("dates", "first", first().orElse("")));
        rows.add(row("dates", "last", last().orElse("")));
        rows.add(row("dates", "undated", days.without()));
        parts.values().forEach(it -> rows.add(row("parts", it.value(), it.cables())));
        oddities.values().forEach(it -> rows.add(row("oddities", it.value(), it.cables())));
        posts.values().forEach(it -> rows.add(row("posts", it.value(), it.cables())));
        return rows;
    }

    private static List<String> row(String group, String name, Object value) {
        return List.of(group, name, String.valueOf(value));
    }

    @Override
    public void json(Writer out) throws IOException {
        try (var json = Json.indented(out)) {
            json.startObject();
            json.field("schema", SCHEMA);
            index(json);
            dates(json);
            counts("parts", parts, json);
            counts("oddities", oddities, json);
            counts("posts", posts, json);
            json.endObject();
        }
    }

    private void index(Json json) throws IOException {
        json.field("folder", folder);
        json.field("index", status.generation());
        json.field("built", Json.time(status.built()));
        json.field("current", current);
        json.field("cables", status.cables());
        json.field("texts", status.versions());
        json.field("bytes", status.bytes());
        json.strings("sources", status.facts().sources());
    }

    private void dates(Json json) throws IOException {
        json.name("dates");
        json.startObject();
        json.field("first", first());
        json.field("last", last());
        json.field("undated", days.without());
        json.endObject();
    }

    private static void counts(String name, FacetCounts counts, Json json) throws IOException {
        json.array(
                name,
                counts.values(),
                it -> {
                    json.startObject();
                    json.field("name", it.value());
                    json.field("cables", it.cables());
                    json.endObject();
                });
    }
}
