package cables.web;

import cables.engine.SearchEngine;

import java.io.IOException;

/// The index that is read from, as whoever chose the engine hands it over.
public interface Holdings {

    /// What is in force just now: another text as soon as another generation is. Asked with every
    /// request, so it has to be cheap.
    ///
    /// @throws IOException when that cannot be told
    String inForce() throws IOException;

    /// Opens what is in force.
    ///
    /// @throws IOException when it cannot be read
    SearchEngine open() throws IOException;

    /// Whether what is in force is as it was written. Reads every byte of it.
    ///
    /// @throws IOException when that cannot be told
    boolean isWhole() throws IOException;

    /// Where it is, for people.
    String folder();
}
