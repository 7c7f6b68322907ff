package cables.ingest;

import cables.cable.CableId;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.engine.CableVersions;
import cables.engine.StoredCable;
import cables.engine.StoredVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of one cable while they are put together. What comes out does not depend on the order
/// in which they came.
final class Versions {

    /// What is known of places from elsewhere than the index.
    interface Places {
        /// When the file of a path was last changed, where that is known.
        Optional<Instant> modified(String path);

        /// The text that stands in a place, as long as it is the one that stood there.
        Optional<RawCable> reopen(Provenance place);
    }

    private final CableId id;
    private final CableReader reader;
    private final Places places;
    private final Map<String, Version> byText = new LinkedHashMap<>();

    Versions(CableId id, CableReader reader, Places places) {
        this.id = id;
        this.reader = reader;
        this.places = places;
    }

    /// Adds what is kept so far, as far as it does not stand in these files alone.
    void addAllBut(Set<String> files, StoredCable stored) {
        for (var each : stored.versions()) {
            var version = version(each);
            var parts = isJoined(version) ? parts(version, files) : Optional.<List<Version>>empty();
            parts.orElseGet(() -> version.without(files).stream().toList()).forEach(this::add);
        }
    }

    /// Adds a text; one that is there already only gains its places.
    void add(Version version) {
        byText.merge(version.text(), version, Version::and);
    }

    private Version version(StoredVersion stored) {
        var known = new ArrayList<Place>();
        known.add(place(stored, stored.raw().provenance(), stored.raw().published()));
        stored.elsewhere().forEach(it -> known.add(place(stored, it, Published.NOTHING)));
        return new Version(stored.raw().text(), known, Optional.empty());
    }

    private Place place(StoredVersion stored, Provenance provenance, Published published) {
        // the time that is kept is that of the newest place, when it was put there
        var modified = places.modified(provenance.path()).orElse(stored.modified());
        return new Place(provenance, published, modified);
    }

    /// Whether its places hold no more than a section each.
    private boolean isJoined(Version version) {
        return version.isOfUnlikePlaces() && Sections.isJoined(version.cable(reader));
    }

    /// The texts that stand in the places of one that was joined, but for these files; empty when
    /// one is there no more.
    private Optional<List<Version>> parts(Version version, Set<String> files) {
        var parts = new ArrayList<Version>();
        for (var place : version.places()) {
            if (!files.contains(place.path())) {
                var raw = places.reopen(place.provenance());
                if (raw.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(Version.of(reader.cable(raw.get()), place.modified()));
            }
        }
        return Optional.of(parts);
    }

    /// All texts, the leading one first.
    Merged merged() {
        return new Merged(
                id, joined(byText.values().stream().sorted(Version.LEADING_FIRST).toList()));
    }

    /// What came out, the leading text first; maybe none.
    record Merged(CableId id, List<Version> versions) {

        StoredCable stored() {
            return new StoredCable(id, versions.stream().map(Version::stored).toList());
        }

        /// Whether it is what was kept before; the time alone says nothing of a single text.
        boolean isAsBefore(StoredCable before) {
            return (versions.size() == 1 && before.versions().size() == 1)
                    ? versions.getFirst().isKeptAs(before.versions().getFirst())
                    : stored().equals(before);
        }

        CableVersions read(CableReader reader) {
            return new CableVersions(
                    versions.stream().map(it -> it.cable(reader)).toList(), stored());
        }
    }

    /// Puts sections that lie in several texts together to one, in the place of the first of them.
    private List<Version> joined(List<Version> versions) {
        var parts = versions.size() > 1 ? parts(versions) : List.<Part>of();
        if (parts.size() < 2) {
            return versions;
        }
        var whole = join(parts.stream().sorted(Part.BY_NUMBER).map(Part::version).toList());
        if (!whole.cable(reader).id().equals(id)) {
            return versions;
        }
        var texts = parts.stream().map(it -> it.version().text()).collect(Collectors.toSet());
        var rest = versions.stream().filter(it -> !texts.contains(it.text()));
        return Stream.concat(Stream.of(whole), rest).sorted(Version.LEADING_FIRST).toList();
    }

    /// A text that holds some of the sections only.
    private record Part(Version version, Sections sections) {
        static final Comparator<Part> BY_NUMBER =
                Comparator.comparing(it -> it.sections().present().first());
    }

    /// Of each section the leading text.
    private List<Part> parts(List<Version> versions) {
        var parts = new ArrayList<Part>();
        var held = Optional.<Sections>empty();
        for (var version : versions) {
            var sections = Sections.of(version.cable(reader)).filter(Sections::isPart);
            var soFar = held;
            if (sections.filter(it -> soFar.isEmpty() || soFar.get().fits(it)).isPresent()) {
                parts.add(new Part(version, sections.get()));
                held = Optional.of(soFar.map(it -> it.and(sections.get())).orElse(sections.get()));
            }
        }
        return parts;
    }

    private static Version join(List<Version> parts) {
        var text = String.join("\n\n", parts.stream().map(Version::text).toList());
        var places = parts.stream().flatMap(it -> it.places().stream()).toList();
        return new Version(text, places, Optional.empty());
    }
}
