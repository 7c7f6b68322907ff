package cables.engine;

import cables.cable.CableId;
import cables.cable.RawCable;

import java.util.List;
import java.util.Optional;

/// All that an index keeps of one cable.
///
/// @param versions its texts, the leading one first, at least one
public record StoredCable(CableId id, List<StoredVersion> versions) {

    public StoredCable {
        versions = List.copyOf(versions);
    }

    /// One of the texts, counted from 1; empty where there are not so many.
    public Optional<StoredVersion> copy(int number) {
        return number < 1 || number > versions.size()
                ? Optional.empty()
                : Optional.of(versions.get(number - 1));
    }

    /// The text that stands for the cable.
    public RawCable leading() {
        return versions.getFirst().raw();
    }
}
