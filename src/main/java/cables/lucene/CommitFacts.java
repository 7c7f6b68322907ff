package cables.lucene;

import cables.engine.BuildFacts;
import cables.engine.IndexUnusable;

import org.apache.lucene.util.Version;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a generation's commit says of itself.
///
/// @param cables how many
/// @param versions how many texts
/// @param averageLength of a cable's text in words, for BM25
record CommitFacts(
        long cables, long versions, double averageLength, Instant built, BuildFacts build) {

    /// Of the fields, their terms and the blocks of bytes; another one cannot be read.
    static final int SCHEMA = 4;

    Map<String, String> write() {
        return Map.of(
                "schema", Integer.toString(SCHEMA),
                "lucene", Version.LATEST.toString(),
                "reader", Integer.toString(build.readerVersion()),
                "cables", Long.toString(cables),
                "versions", Long.toString(versions),
                "averageLength", Double.toString(averageLength),
                "built", built.toString(),
                "sources",
                        build.sources().stream()
                                .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8))
                                .collect(Collectors.joining("\n")));
    }

    static CommitFacts read(Map<String, String> data, Path folder) throws IndexUnusable {
        var schema = data.getOrDefault("schema", "");
        if (!schema.equals(Integer.toString(SCHEMA))) {
            throw new IndexUnusable(
                    "the index in " + folder + " is of another version: run cables rebuild");
        }
        return new CommitFacts(
                Long.parseLong(data.getOrDefault("cables", "0")),
                Long.parseLong(data.getOrDefault("versions", "0")),
                Double.parseDouble(data.getOrDefault("averageLength", "0")),
                Instant.parse(data.getOrDefault("built", Instant.EPOCH.toString())),
                new BuildFacts(
                        sources(data.getOrDefault("sources", "")),
                        Integer.parseInt(data.getOrDefault("reader", "0"))));
    }

    private static List<String> sources(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\n"))
                        .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                        .toList();
    }
}
