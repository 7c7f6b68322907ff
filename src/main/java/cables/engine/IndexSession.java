package cables.engine;

import cables.cable.CableId;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One run of building or updating an index; nobody sees anything of it before {@link #publish}.
///
/// {@link #put} may be called by several threads at once. Closing without publishing leaves the
/// index as it was.
public interface IndexSession extends Closeable {

    /// Keeps these texts under their id, in place of whatever stood there.
    void put(CableVersions versions) throws IOException;

    /// What stands under an id by now, what this session has put there included.
    ///
    /// Costs a refresh of the reader when something was put since the last call: ask in batches.
    Optional<StoredCable> stored(CableId id) throws IOException;

    /// Tells which number was sent when, of all that is kept by now; costs a refresh as {@link
    /// #stored} does.
    void numbers(NumbersSent sink) throws IOException;

    /// Takes a cable out.
    ///
    /// @return whether there was one
    boolean remove(CableId id) throws IOException;

    /// Takes a cable out that is not wanted: it is not to come back by itself, only when it is
    /// {@link #put} on purpose.
    ///
    /// @return whether there was one
    boolean delete(CableId id) throws IOException;

    /// The cables that are not to come back by themselves.
    Set<CableId> deleted();

    /// Notes that a file was read, in place of any earlier note of the same path.
    void note(SourceFile file) throws IOException;

    /// The files noted so far, by path; those of the generation this session goes on from included.
    Map<String, SourceFile> files() throws IOException;

    /// Writes everything down, checks it and makes it the current generation, all or nothing.
    ///
    /// @param facts what the generation is to remember of this run
    IndexStatus publish(BuildFacts facts) throws IOException;
}
