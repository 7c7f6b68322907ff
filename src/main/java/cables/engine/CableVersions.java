package cables.engine;

import cables.cable.Cable;
import cables.cable.CableId;

import java.util.List;

/// The texts to be kept under one id, read, the leading one first.
///
/// @param stored the same texts, in the same order, as they are kept
public record CableVersions(List<Cable> cables, StoredCable stored) {

    public CableVersions {
        cables = List.copyOf(cables);
        if (cables.isEmpty() || cables.size() != stored.versions().size()) {
            throw new IllegalArgumentException("one cable for each stored version, at least one");
        }
    }

    public CableId id() {
        return stored.id();
    }

    /// The version that stands for the cable.
    public Cable leading() {
        return cables.getFirst();
    }
}
