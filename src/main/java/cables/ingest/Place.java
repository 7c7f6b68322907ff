package cables.ingest;

import cables.cable.Provenance;
import cables.cable.Published;

import java.time.Instant;
import java.util.Comparator;

/// Where a text stands.
///
/// @param published what is said of it there
/// @param modified when the file was last changed
record Place(Provenance provenance, Published published, Instant modified)
        implements Comparable<Place> {

    private static final Comparator<Place> BY_PATH_AND_ROW =
            Comparator.comparing(Place::path)
                    .thenComparingInt(it -> it.provenance().row().orElse(0));

    @Override
    public int compareTo(Place other) {
        return BY_PATH_AND_ROW.compare(this, other);
    }

    String path() {
        return provenance.path();
    }

    /// The same place, with this said of its text where nothing is said.
    Place or(Published other) {
        return published.equals(Published.NOTHING) ? new Place(provenance, other, modified) : this;
    }
}
