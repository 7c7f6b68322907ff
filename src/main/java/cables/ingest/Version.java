package cables.ingest;

import cables.cable.Cable;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.engine.StoredVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One text of a cable, with the places it stands in.
///
/// @param places by path and row; of a text that was joined, in the order of its parts
/// @param read the cable as it was read in one of them, where it has been
record Version(String text, List<Place> places, Optional<Cable> read) {

    Version {
        places = List.copyOf(places);
    }

    /// The newest leads; of those of one time, the first by path and row.
    static final Comparator<Version> LEADING_FIRST =
            Comparator.comparing(Version::modified)
                    .reversed()
                    .thenComparing(it -> it.places().getFirst());

    static Version of(Cable cable, Instant modified) {
        var place = new Place(cable.provenance(), cable.published(), modified);
        return new Version(cable.reading().text(), List.of(place), Optional.of(cable));
    }

    /// The same text, in the places of another too.
    Version and(Version other) {
        // a place that was met again replaces what was known of it
        var all = new TreeSet<>(other.places);
        all.addAll(places);
        return new Version(text, List.copyOf(all), read.or(other::read));
    }

    /// The same text, without the places that lie in these files; empty when there is no other.
    ///
    /// What was said of it in one of them stays, since it may be what gives the cable its id.
    Optional<Version> without(Set<String> files) {
        var left = places.stream().filter(it -> !files.contains(it.path())).toList();
        if (left.size() == places.size() || left.isEmpty()) {
            return left.isEmpty() ? Optional.empty() : Optional.of(this);
        }
        var rest = new ArrayList<>(left);
        rest.set(0, left.getFirst().or(raw().published()));
        return Optional.of(new Version(text, rest, read));
    }

    /// Whether its places held different bytes.
    boolean isOfUnlikePlaces() {
        return places.stream().map(it -> it.provenance().sha256()).distinct().count() > 1;
    }

    Instant modified() {
        return places.stream().map(Place::modified).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// The text, in its first place, with what is said of it in the first place that says anything.
    RawCable raw() {
        var published =
                places.stream()
                        .map(Place::published)
                        .filter(it -> !it.equals(Published.NOTHING))
                        .findFirst();
        return new RawCable(
                text, published.orElse(Published.NOTHING), places.getFirst().provenance());
    }

    StoredVersion stored() {
        var elsewhere = places.stream().skip(1).map(Place::provenance).toList();
        return new StoredVersion(raw(), elsewhere, modified());
    }

    /// Whether it is kept so already, its time apart.
    boolean isKeptAs(StoredVersion kept) {
        return stored().equals(new StoredVersion(kept.raw(), kept.elsewhere(), modified()));
    }

    /// The cable, read anew unless it was read already, with the same said of it.
    Cable cable(CableReader reader) {
        var raw = raw();
        return read.filter(it -> it.published().equals(raw.published()))
                .map(it -> moved(it, raw.provenance()))
                .orElseGet(() -> reader.cable(raw));
    }

    private static Cable moved(Cable cable, Provenance place) {
        return new Cable(
                cable.id(),
                cable.heading(),
                cable.body(),
                cable.published(),
                place,
                cable.reading());
    }
}
