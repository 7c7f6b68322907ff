package cables.lucene;

import cables.engine.IndexSession;
import cables.engine.IndexUnusable;
import cables.engine.SearchEngine;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The embedded index in a folder.
public final class LuceneIndex {

    private LuceneIndex() {}

    /// Whether the folder holds an index that is in force.
    public static boolean exists(Path folder) {
        return new Generations(folder).hasCurrent();
    }

    /// Opens the generation in force for reading.
    ///
    /// @throws IndexUnusable when there is none, or none that can be read
    public static SearchEngine open(Path folder) throws IOException {
        var generations = new Generations(folder);
        var generation = generations.current();
        try {
            return LuceneEngine.open(folder, generation);
        } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new IndexUnusable(
                    "the index in " + folder + " is of another version: run cables rebuild", e);
        } catch (CorruptIndexException | IndexNotFoundException | NoSuchFileException e) {
            if (!generation.equals(generations.current())) {
                return open(folder);
            }
            throw new IndexUnusable(
                    "the index in " + folder + " is damaged: run cables rebuild", e);
        }
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
        return LuceneSession.update(folder);
    }
}
