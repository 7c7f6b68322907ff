package cables.lucene;

import cables.engine.IndexCheck;
import cables.engine.IndexSession;
import cables.engine.IndexStatus;
import cables.engine.IndexUnusable;
import cables.engine.SearchEngine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The embedded index in a folder.
public final class LuceneIndex {

    /// So often a generation may be replaced while it is being opened.
    private static final int ATTEMPTS = 10;

    private LuceneIndex() {}

    /// Whether the folder holds an index, be it a damaged one.
    public static boolean exists(Path folder) {
        return new Generations(folder).exist();
    }

    /// Opens the generation in force for reading.
    ///
    /// @throws IndexUnusable when there is none, or none that can be read
    public static SearchEngine open(Path folder) throws IOException {
        var generations = new Generations(folder);
        for (int attempt = 1; ; attempt++) {
            var standing = generations.standing();
            try {
                return open(generations, generations.open(standing.current()));
            } catch (IOException e) {
                // another process may have switched, and removed what was being opened
                if (attempt == ATTEMPTS || generations.standing().equals(standing)) {
                    throw e;
                }
            }
        }
    }

    /// What names the generation in force: another text as soon as another one is. Costs no more
    /// than to read a file of two lines.
    ///
    /// @throws IndexUnusable when there is none, or nothing says which it is
    public static String inForce(Path folder) throws IOException {
        return new Generations(folder).standing().text();
    }

    private static SearchEngine open(Generations generations, Generation generation)
            throws IOException {
        var facts = CommitFacts.read(generation.manifest().facts(), generations.folder());
        var suspicion = new Suspicion(generations, generation);
        return suspicion.during(() -> {
            if (!new Inspection(generation).passesGlance()) {
                throw generations.damaged();
            }
            return new SuspiciousEngine(LuceneEngine.open(generation, facts), suspicion);
        });
    }

    /// The paths that an index was built from, a damaged one's too as far as anything tells them;
    /// none where there is no index.
    ///
    /// @throws IndexUnusable when nothing tells them
    public static List<String> sources(Path folder) throws IOException {
        var generations = new Generations(folder);
        if (!generations.exist()) {
            return List.of();
        }
        var known = generations.published();
        if (known.isEmpty()) {
            throw generations.damaged();
        }
        var inForce =
                generations
                        .stands()
                        .map(it -> it.current().generation())
                        .orElse(known.getFirst().name());
        var told = known.stream().filter(it -> it.name().equals(inForce)).findFirst();
        return CommitFacts.sources(told.orElse(known.getFirst()).manifest().facts());
    }

    /// Compares all of the index with what was written; reads every byte.
    ///
    /// @throws IndexUnusable when there is none
    public static IndexCheck check(Path folder) throws IOException {
        return Check.of(new Generations(folder));
    }

    /// Puts the generation before in force again, once it is known to be whole.
    ///
    /// @param reader the version of the cable reader that it must have been built with
    /// @throws IndexUnusable when there is none, it is damaged or of another version, or another
    ///   process is writing to the folder
    public static IndexStatus rollback(Path folder, int reader) throws IOException {
        return Rollback.of(folder, reader);
    }

    /// Starts a generation from nothing.
    ///
    /// @throws IndexUnusable when another process is writing to the folder
    public static IndexSession rebuild(Path folder) throws IOException {
        return LuceneSession.rebuild(folder);
    }

    /// Starts a generation that goes on from the one in force, or from nothing where there is none.
    ///
    /// @throws IndexUnusable when another process is writing to the folder, or the index cannot be
    ///   read
    public static IndexSession update(Path folder) throws IOException {
        return LuceneSession.update(folder, "cables index");
    }

    /// The same, to take cables out.
    public static IndexSession deletion(Path folder) throws IOException {
        return LuceneSession.update(folder, "cables delete");
    }
}
