package cables.cli;

import cables.engine.Excerpts;
import cables.engine.IndexUnusable;
import cables.engine.SearchRequest;
import cables.lucene.LuceneIndex;
import cables.query.Query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is left of an index after a change was stopped or met faults.
///
/// @param home the folder that the change was prepared in
record Aftermath(Path home) {

    /// How the change ended, as far as could be seen.
    ///
    /// @param code the exit code
    /// @param printed on stdout and stderr
    record End(int code, String printed) {}

    /// What is wrong; empty where it is as it should be: the index is whole, the old one or the new
    /// one, the new one if that was said, and the next run works and leaves nothing behind.
    List<String> wrongs(Change change, End end) throws IOException {
        var wrongs = new ArrayList<String>();
        wrongs.addAll(state(change, end));
        if (Stream.of("Exception", "fault of cables", "\tat ").anyMatch(end.printed()::contains)) {
            wrongs.add("a trace: " + end.printed());
        }
        wrongs.addAll(nextRun());
        return wrongs;
    }

    private List<String> state(Change change, End end) throws IOException {
        try {
            var wrongs = new ArrayList<String>();
            var answer = answer();
            if (!change.isOneOf(answer)) {
                wrongs.add("neither the old answer nor the new one: " + answer);
            }
            if (end.code() == 0 && !change.isDone(answer)) {
                wrongs.add("said to be done, but answers " + answer);
            }
            if (LuceneIndex.exists(index())) {
                LuceneIndex.check(index()).damages().forEach(it -> wrongs.add(it.toString()));
            }
            return wrongs;
        } catch (IndexUnusable unusable) {
            return List.of(String.valueOf(unusable.getMessage()));
        }
    }

    /// The ids of all cables; none where there is no index.
    List<String> answer() throws IOException {
        if (!LuceneIndex.exists(index())) {
            return List.of();
        }
        try (var engine = LuceneIndex.open(index())) {
            // on a busy machine a part of the answer would be all there is time for
            var all =
                    new SearchRequest(
                            new Query.All(),
                            0,
                            100,
                            SearchRequest.Order.ID,
                            new Excerpts.Best(0),
                            Duration.ofHours(1));
            return engine.search(all).hits().stream()
                    .map(it -> it.cable().id().value())
                    .sorted()
                    .toList();
        }
    }

    private List<String> nextRun() throws IOException {
        var wrongs = new ArrayList<String>();
        var printed = new Session(home).run("cables rebuild more -i index -q");
        if (!printed.isEmpty()) {
            wrongs.add("the next run says " + printed);
        }
        var answer = answer();
        if (!Change.REBUILD.isDone(answer)) {
            wrongs.add("the next run leaves " + answer);
        }
        var left = children();
        if (left.size() > 4 || !left.containsAll(List.of("CURRENT", "LOCK"))) {
            wrongs.add("the next run leaves behind " + left);
        }
        if (!LuceneIndex.exists(index()) || !LuceneIndex.check(index()).isWhole()) {
            wrongs.add("the next run leaves a damaged index");
        }
        return wrongs;
    }

    private List<String> children() throws IOException {
        try (var files = Files.list(index())) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private Path index() {
        return home.resolve("index");
    }
}
