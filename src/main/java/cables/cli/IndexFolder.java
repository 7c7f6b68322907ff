package cables.cli;

import cables.engine.IndexUnusable;
import cables.engine.SearchEngine;
import cables.lucene.LuceneIndex;
import cables.parse.CableParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder of the index that a command works with.
///
/// @param path absolute
record IndexFolder(Path path, Surroundings world) {

    private static final String VARIABLE = "CABLES_INDEX";

    /// The folder named by an option, else by the environment, else the usual one.
    static IndexFolder of(Optional<String> option, Surroundings world) {
        return new IndexFolder(
                option.or(() -> world.variable(VARIABLE))
                        .map(world::path)
                        .orElseGet(() -> usual(world)),
                world);
    }

    private static Path usual(Surroundings world) {
        return world.home().resolve("index-data").resolve("index");
    }

    /// The cables that come with the product.
    Path samples() {
        return world.home().resolve("index-data").resolve("cables");
    }

    boolean exists() {
        return LuceneIndex.exists(path);
    }

    /// Whether it is the one that is used where none is named.
    boolean isUsual() {
        return path.equals(usual(world));
    }

    /// Whether it may be built without being asked for: the usual one alone, when it is missing.
    boolean buildsItself() {
        return isUsual() && !exists() && Files.isDirectory(samples());
    }

    /// Opens it for reading.
    SearchEngine open() throws IOException {
        if (Files.isRegularFile(path)) {
            throw new IndexUnusable(
                    "%s is a file, and an index is a folder: -i DIR names it"
                            .formatted(world.shown(path)));
        }
        if (!exists()) {
            throw new IndexUnusable(
                    "no index in %s: run cables rebuild -i %s PATH..."
                            .formatted(world.shown(path), world.shown(path)));
        }
        return readable(LuceneIndex.open(path));
    }

    /// What another version of the reader has read is not what this one would show.
    private SearchEngine readable(SearchEngine engine) throws IOException {
        if (engine.status().facts().readerVersion() == CableParser.VERSION) {
            return engine;
        }
        engine.close();
        throw new IndexUnusable(
                "the index in %s was read by another version of cables: run cables rebuild"
                        .formatted(world.shown(path)));
    }

    /// The paths it was built from, those of a damaged one too; none where there is no index.
    ///
    /// @throws IndexUnusable when nothing tells them
    List<String> sources() throws IOException {
        return LuceneIndex.sources(path);
    }
}
