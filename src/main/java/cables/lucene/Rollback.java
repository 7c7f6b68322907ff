package cables.lucene;

import cables.engine.IndexStatus;
import cables.engine.IndexUnusable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Goes back to the generation before.
final class Rollback {

    private Rollback() {}

    static IndexStatus of(Path folder, int reader) throws IOException {
        var generations = new Generations(folder);
        if (!generations.exist()) {
            throw generations.none();
        }
        generations.refuseWhatIsNotOurs();
        var lock = WriteLock.take(folder, "cables rollback");
        try (lock) {
            var before = before(generations);
            if (before.isEmpty()) {
                throw new IndexUnusable(
                        "the index in %s has no generation to go back to".formatted(folder));
            }
            var facts = usable(before.get(), reader);
            generations.returnTo(before.get());
            return Commits.status(before.get(), facts);
        }
    }

    /// Where nothing says which it is, the newest that is whole.
    private static Optional<Generation> before(Generations generations) throws IOException {
        var standing = generations.stands();
        if (standing.isPresent()) {
            var before = standing.get().before();
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(generations.open(before.get()));
        }
        for (var generation : generations.published()) {
            if (new Inspection(generation).isWhole()) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    private static CommitFacts usable(Generation before, int reader) throws IOException {
        var facts = CommitFacts.read(before.manifest().facts(), before.path());
        if (facts.build().readerVersion() != reader) {
            throw CommitFacts.ofAnotherVersion(before.path());
        }
        if (!new Inspection(before).isWhole()) {
            throw new IndexUnusable(
                    "%s, to go back to, is damaged: run cables rebuild; cables verify says more"
                            .formatted(before.path()));
        }
        return facts;
    }
}
