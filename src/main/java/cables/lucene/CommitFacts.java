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
    static final int SCHEMA = 6;

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
                                .collect(Collectors.joining(" ")));
    }

    /// @param place of the index, for people
    /// @throws IndexUnusable when it is of another version
    static CommitFacts read(Map<String, String> facts, Path place) throws IndexUnusable {
        var lucene = facts.getOrDefault("lucene", "").split("\\.", -1)[0];
        if (!facts.getOrDefault("schema", "").equals(Integer.toString(SCHEMA))
                || !lucene.equals(Integer.toString(Version.LATEST.major))) {
            throw ofAnotherVersion(place);
        }
        return new CommitFacts(
                cables(facts),
                Long.parseLong(facts.getOrDefault("versions", "0")),
                Double.parseDouble(facts.getOrDefault("averageLength", "0")),
                built(facts),
                new BuildFacts(
                        sources(facts), Integer.parseInt(facts.getOrDefault("reader", "0"))));
    }

    static IndexUnusable ofAnotherVersion(Path place) {
        return new IndexUnusable(
                "the index in " + place + " is of another version: run cables rebuild");
    }

    static long cables(Map<String, String> facts) {
        return Long.parseLong(facts.getOrDefault("cables", "0"));
    }

    static Instant built(Map<String, String> facts) {
        return Instant.parse(facts.getOrDefault("built", Instant.EPOCH.toString()));
    }

    /// The paths that it was built from, which any version tells in this way.
    static List<String> sources(Map<String, String> facts) {
        return sources(facts.getOrDefault("sources", ""));
    }

    private static List<String> sources(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(" "))
                        .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                        .toList();
    }
}
