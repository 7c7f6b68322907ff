package cables.engine;

import cables.cable.CableId;
import cables.cable.RawCable;

import java.util.List;

/// All that an index keeps of one cable.
///
/// @param versions its texts, the leading one first, at least one
public record StoredCable(CableId id, List<StoredVersion> versions) {

    public StoredCable {
        versions = List.copyOf(versions);
    }

    /// The text that stands for the cable.
    public RawCable leading() {
        return versions.getFirst().raw();
    }
}
