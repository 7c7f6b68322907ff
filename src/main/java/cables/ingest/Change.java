package cables.ingest;

import cables.cable.Cable;
import cables.cable.CableId;
import cables.cable.Provenance;
import cables.engine.StoredCable;
import cables.engine.StoredVersion;
import cables.source.Reason;

import java.time.Instant;
import java.util.stream.Stream;

/// Something that changes what is kept under an id.
sealed interface Change {

    CableId id();

    /// The file that brought it about.
    String path();

    /// A text was found.
    ///
    /// @param modified when its file was last changed
    /// @param seen whether this run has met the same text under the same id before
    /// @param entry to be settled once it is known what became of it
    record Arrival(Cable cable, Instant modified, boolean seen, Ledger.CableEntry entry)
            implements Change {

        @Override
        public CableId id() {
            return cable.id();
        }

        @Override
        public String path() {
            return cable.provenance().path();
        }

        Version version() {
            return Version.of(cable, modified);
        }

        /// What becomes of it beside what was kept before.
        Verdict verdict(StoredCable stored) {
            if (seen) {
                return Verdict.of(Reason.DUPLICATE);
            }
            if (places(stored).anyMatch(it -> isDigest(it) && it.path().equals(path()))) {
                return Verdict.of(Reason.UNCHANGED);
            }
            boolean known = places(stored).anyMatch(this::isDigest) || holdsText(stored);
            return known ? Verdict.of(Reason.DUPLICATE) : Verdict.of(cable);
        }

        private boolean isDigest(Provenance place) {
            return place.sha256().equals(cable.provenance().sha256());
        }

        /// In another place: that of this one is about to be replaced.
        private boolean holdsText(StoredCable stored) {
            return stored.versions().stream()
                    .filter(it -> it.raw().text().equals(cable.reading().text()))
                    .flatMap(Arrival::places)
                    .anyMatch(it -> !it.path().equals(path()));
        }

        private static Stream<Provenance> places(StoredCable stored) {
            return stored.versions().stream().flatMap(Arrival::places);
        }

        private static Stream<Provenance> places(StoredVersion version) {
            return Stream.concat(
                    Stream.of(version.raw().provenance()), version.elsewhere().stream());
        }
    }

    /// A file that once held the cable holds it no longer.
    record Withdrawal(CableId id, String path) implements Change {}
}
