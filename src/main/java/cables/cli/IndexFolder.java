package cables.cli;

import cables.engine.IndexUnusable;
import cables.engine.SearchEngine;
import cables.lucene.LuceneIndex;

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
        if (!exists() && !Files.exists(path.resolve("CURRENT"))) {
            throw new IndexUnusable(
                    "no index in %s: run cables rebuild -i %s PATH..."
                            .formatted(world.shown(path), world.shown(path)));
        }
        return LuceneIndex.open(path);
    }

    /// The paths it was built from; none where there is no index.
    List<String> sources() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (var engine = LuceneIndex.open(path)) {
            return engine.status().facts().sources();
        }
    }
}
