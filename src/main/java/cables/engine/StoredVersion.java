package cables.engine;

import cables.cable.Provenance;
import cables.cable.RawCable;

import java.time.Instant;
import java.util.List;

/// One text of a cable, with every place it was found in.
///
/// @param raw the text, with the place it was found in first
/// @param elsewhere other places that hold the very same text
/// @param modified when the file of its newest place was last changed
public record StoredVersion(RawCable raw, List<Provenance> elsewhere, Instant modified) {

    public StoredVersion {
        elsewhere = List.copyOf(elsewhere);
    }
}
